// The help of kinds and fields in Spanish, by the English sentence.
import type { Translation } from '../translations.ts'

const words: Translation = {
  'Name, type, stage and contact of the community, in a few lines.':
    'Nombre, tipo, etapa y contacto de la comunidad, en pocas líneas.',
  'The name of the community.': 'El nombre de la comunidad.',
  'What the community is, in one or two sentences (300 letters at most).':
    'Qué es la comunidad, en una o dos frases (300 caracteres como máximo).',
  'What kind of community this is; it decides which pages are asked for.':
    'Qué tipo de comunidad es; de ello depende qué páginas se piden.',
  'How far the community is; it decides how much is asked for.':
    'En qué etapa está la comunidad; de ello depende cuánto se pide.',
  'One address that keeps working when people change.':
    'Una dirección que siga funcionando aunque cambien las personas.',
  'The languages in which the community works; the one of these pages first.':
    'Los idiomas en que trabaja la comunidad; primero, el de estas páginas.',
  'The licence of the texts, for example CC-BY-4.0.': 'La licencia de los textos, por ejemplo CC-BY-4.0.',
  'How the community began, why people join it, and where it goes next.':
    'Cómo empezó la comunidad, por qué la gente se une y hacia dónde va ahora.',
  'The month in which it began, for example 2025-09.': 'El mes en que empezó, por ejemplo 2025-09.',
  'Who began it: groups or roles, and people only when they agreed to be named.':
    'Quién la inició: grupos o roles; personas, solo si aceptaron que se las nombre.',
  'What happened first, who met whom, and what they wanted to change.':
    'Qué pasó primero, quién conoció a quién y qué se quería cambiar.',
  'What a group of people can do here that nobody can do alone.':
    'Qué se puede hacer aquí en grupo que nadie puede hacer a solas.',
  'What moves the people who look after the community.': 'Qué mueve a quienes cuidan de la comunidad.',
  'What others get from being part of it.': 'Qué ganan otras personas al formar parte de ella.',
  'The experience that somebody should have after an hour with you.':
    'Qué debería sentir alguien después de una hora con la comunidad.',
  'How the reasons of members, founders and the host organisation meet.':
    'Cómo encajan las razones de los miembros, de quienes la fundaron y de la entidad anfitriona.',
  'The next step for the community, in one or two sentences.': 'El próximo paso de la comunidad, en una o dos frases.',
  'Time, people, money or rooms that the next step needs.':
    'El tiempo, las personas, el dinero o las salas que hacen falta para el próximo paso.',
  'Roles or people (who agreed to be named) that know how it began.':
    'Los roles o las personas (si aceptaron que se las nombre) que saben cómo empezó.',
  'What they answered when you asked: what was missing before, who came first, what was hard, what do you hope stays?':
    'Qué contestaron a sus preguntas: ¿qué faltaba antes, quién llegó primero, qué fue difícil, qué esperan que perdure?',
  'What people here are good at.': 'Qué sabe hacer bien la gente de aquí.',
  'What nobody here can do yet.': 'Qué no sabe hacer aquí nadie todavía.',
  'What members would like to learn.': 'Qué les gustaría aprender a los miembros.',
  'Groups from outside who could fill the gaps.': 'Grupos de fuera que podrían aportar lo que falta.',
  'The goals that you put first, knowing all this.': 'Los objetivos que van primero, sabiendo todo esto.',
  'The day on which you wrote what success looks like; the months count from here.':
    'El día en que se escribió cómo se ve el éxito; los meses se cuentan desde aquí.',
  'What you hope for in 6, 12 and 24 months; on the day you are asked what happened.':
    'Qué esperan para dentro de 6, 12 y 24 meses; llegado el día, se les preguntará qué pasó.',
  'In how many months: 6, 12 or 24 months.': 'Dentro de cuántos meses: 6, 12 o 24 meses.',
  'The month, where you would rather write one.': 'El mes, si prefiere indicar uno.',
  'What will be different for people.': 'Qué será distinto para la gente.',
  'What really happened; one honest sentence.': 'Qué pasó de verdad; una frase sincera.',
  'Where open science stands at your place: rules, early adopters, what is in the way, and what your host hopes for.':
    'Cómo está la ciencia abierta en su entorno: normas, pioneros, obstáculos y qué espera la entidad anfitriona.',
  'What is usual at your institution today, and what is rare: sharing data, open access, open teaching.':
    'Qué es habitual hoy en su institución y qué es raro: compartir datos, el acceso abierto, la enseñanza abierta.',
  'What your institution, your country and your funders ask for.':
    'Qué piden su institución, su país y las entidades financiadoras.',
  'What it is called.': 'Cómo se llama.',
  'The institution’s, national, European, of a funder, or other.':
    'De la institución, nacional, europea, de un financiador u otra.',
  'What it asks of people here, and where it leaves room.': 'Qué pide a la gente de aquí y dónde deja margen.',
  'Where to read it.': 'Dónde se puede leer.',
  'Groups that work in the open already; names of people only on the page People.':
    'Grupos que ya trabajan en abierto; nombres de personas, solo en la página Personas.',
  'A group, an office or a course.': 'Un grupo, una oficina o un curso.',
  'What they do that others could learn from.': 'Qué hacen que pueda servir de ejemplo a otros.',
  'What holds people back, and what you do about it.': 'Qué frena a la gente y qué se hace al respecto.',
  'What holds people back.': 'Qué frena a la gente.',
  'What you do about it, or would like to try.': 'Qué se hace al respecto, o qué les gustaría probar.',
  'Why the organisation that carries you does so, and where its reasons differ from yours.':
    'Por qué la organización que sostiene a la comunidad lo hace, y en qué se distinguen sus razones de las de la comunidad.',
  'What each project is for, and what will be different because of it.':
    'Para qué sirve cada proyecto y qué cambiará gracias a él.',
  'One row for each project or part of one; a community with one purpose needs one row.':
    'Una fila por proyecto o parte de un proyecto; si la comunidad tiene un solo propósito, basta una fila.',
  'What people call it; for a community with one purpose, its own name.':
    'Cómo lo llama la gente; si la comunidad tiene un solo propósito, el nombre de la comunidad.',
  'What it is for, in a sentence.': 'Para qué sirve, en una frase.',
  'What will be different for people; several are parted by semicolons.':
    'Qué será distinto para la gente; si hay varias cosas, separadas por punto y coma.',
  'A sign that it happened: something that you can count, or that somebody can tell.':
    'Una señal de que ocurrió: algo que se puede contar o que alguien puede relatar.',
  'The month or quarter by which it should be so.': 'El mes o trimestre para el que debería ser así.',
  'The milestones of your roadmap that lead there, by name or number.':
    'Los hitos de la hoja de ruta que llevan hasta ahí, por nombre o número.',
  'What all projects together are for, where one sentence says it.':
    'Para qué sirven todos los proyectos juntos, si cabe en una frase.',
  'What will be different because of all of them, one line each.':
    'Qué cambiará gracias a todos ellos, una línea por cada cosa.',
  'The public agreement: vision, mission, values, what you do and do not do, and who can join.':
    'El acuerdo público: visión, misión, valores, qué se hace y qué no, y quién puede unirse.',
  'The future that you want, in one short paragraph.': 'El futuro que desean, en un párrafo corto.',
  'What you do now, for whom, and what makes it different.': 'Qué hacen hoy, para quién y qué lo distingue.',
  'Three to five goals, one line each.': 'De tres a cinco objetivos, uno por línea.',
  'What people find here, and what makes it different from others.':
    'Qué encuentra la gente aquí y en qué se distingue de otros lugares.',
  'The people whom you want to reach.': 'Las personas a las que quieren llegar.',
  'What the community does, one line each.': 'Qué hace la comunidad, una línea por actividad.',
  'One or two things that people might expect, and that you leave to others.':
    'Una o dos cosas que la gente podría esperar y que se dejan a otros.',
  'Three values; say what each means, and give one example in action.':
    'Tres valores; diga qué significa cada uno y dé un ejemplo en la práctica.',
  'One word or a few.': 'Una palabra o unas pocas.',
  'What you mean by it, in a sentence.': 'Qué entienden por ello, en una frase.',
  'One thing that somebody did, or would do, because of it.': 'Algo que alguien hizo, o haría, gracias a este valor.',
  'A rule, a welcome page or a decision that follows from it, best with a link.':
    'Una regla, una página de bienvenida o una decisión que nace de ahí, mejor con un enlace.',
  'Who was asked, and how you came to agree on them.': 'A quién se preguntó y cómo se llegó a un acuerdo sobre ellos.',
  'Who can join, how, what is expected, and how to leave.': 'Quién puede unirse, cómo, qué se espera y cómo salir.',
  'How you work together from day to day: calls, channels, language, credit.':
    'Cómo trabajan en el día a día: reuniones, canales, idioma, reconocimiento.',
  'How this charter can be changed, and by whom.': 'Cómo se puede cambiar esta carta y quién puede hacerlo.',
  'Who put their name to this charter, if they wish to be named.':
    'Quiénes firmaron esta carta, si desean que se les nombre.',
  'Somebody who agreed to be named here.': 'Alguien que aceptó que se le nombre aquí.',
  'The group or organisation, where somebody signs for one.':
    'El grupo o la organización, si alguien firma en su nombre.',
  'The day on which they signed.': 'El día en que firmaron.',
  'Yes and the date, for example “yes, 2026-01-12”.': 'Sí y la fecha, por ejemplo “sí, 2026-01-12”.',
  'The seven principles of open research, and one thing that you do because of each.':
    'Los siete principios de la investigación abierta y algo que se hace por cada uno.',
  'One row for each of the seven.': 'Una fila por cada uno de los siete.',
  'One of the seven: respect for diversity, collaboration, accountability, transparency, social responsibility and engagement, fairness, impact.':
    'Uno de los siete: respeto por la diversidad, colaboración, rendición de cuentas, transparencia, responsabilidad social y participación, equidad, impacto.',
  'One thing that you do because of it.': 'Algo que se hace gracias a este principio.',
  'A link to something that a reader can look at.': 'Un enlace a algo que se pueda consultar.',
  'How people treat one another here, whom to tell when something goes wrong, and what happens then.':
    'Cómo nos tratamos aquí, a quién acudir cuando algo va mal y qué pasa después.',
  'The text that this code was adapted from, or “own”.': 'El texto en que se basa este código, o “propio”.',
  'What everyone here promises to one another.': 'Qué nos prometemos aquí unas personas a otras.',
  'Where and when the code applies: calls, chat, events, and when somebody speaks for the community.':
    'Dónde y cuándo se aplica el código: reuniones, chat, eventos y cuando alguien habla en nombre de la comunidad.',
  'What is welcome here, in words that show what people do.':
    'Qué comportamientos son bienvenidos aquí, con palabras que muestren lo que hace la gente.',
  'What is not accepted here.': 'Qué no se acepta aquí.',
  'How somebody tells you that something went wrong, and what they may leave out.':
    'Cómo puede alguien avisar de que algo salió mal y qué puede omitir.',
  'The people, roles or outside bodies that receive reports, and how to reach each.':
    'Las personas, los roles o las entidades externas que reciben los avisos y cómo contactar con cada una.',
  'An address, a form or a chat name. Say who else reads it.':
    'Una dirección, un formulario o un nombre de chat. Diga quién más lo lee.',
  'A role, a person who has agreed to it, or an office outside the community.':
    'Un rol, una persona que lo haya aceptado o una oficina ajena a la comunidad.',
  'The role of this person, where a name stands in the first column.':
    'El rol de esta persona, si en la primera columna hay un nombre.',
  'Whom this contact does not work for, so that a reporter can choose.':
    'Para quién no trabaja este contacto, para que quien avisa pueda elegir.',
  'The languages in which somebody can report.': 'Los idiomas en que se puede avisar.',
  'Until when they have agreed to receive reports.': 'Hasta cuándo han aceptado recibir avisos.',
  'How soon somebody who reports hears from a person.':
    'En cuánto tiempo recibe quien avisa la respuesta de una persona.',
  'The steps that may follow a report, from a word in private to having to leave.':
    'Los pasos que pueden seguir a un aviso, desde unas palabras en privado hasta tener que irse.',
  'Who reads a report, and where notes on it are kept (never on these pages).':
    'Quién lee un aviso y dónde se guardan las notas sobre él (nunca en estas páginas).',
  'What happens when a report is about somebody who receives reports.':
    'Qué pasa cuando un aviso es sobre alguien que recibe avisos.',
  'How somebody can ask for a second look at a decision.': 'Cómo se puede pedir que se revise una decisión.',
  'How somebody can report without giving a name, or that this is not possible here.':
    'Cómo se puede avisar sin dar el nombre, o que aquí no es posible.',
  'Whom to call first when somebody is in danger now.':
    'A quién llamar primero cuando alguien corre un peligro inmediato.',
  'Whom to speak to on the day.': 'Con quién hablar ese día.',
  'That nobody suffers for having reported.': 'Que nadie sufrirá consecuencias por haber avisado.',
  'What can put it right, when the person who was hurt would like that.':
    'Qué puede reparar lo ocurrido, si la persona afectada lo desea.',
  'Whose text this is, and under which licence.': 'De quién es este texto y con qué licencia.',
  'What those who receive reports of behaviour do with them, step by step; never about a single case.':
    'Qué hacen con los avisos quienes los reciben, paso a paso; nunca sobre un caso concreto.',
  'What happens from the first message to the end, in five or six steps.':
    'Qué pasa desde el primer mensaje hasta el final, en cinco o seis pasos.',
  'The ways in which a report may come: the address, in person, by a friend, without a name.':
    'Las formas en que puede llegar un aviso: la dirección, en persona, a través de una amistad, sin nombre.',
  'What is good to know (what, where, when, is it still going on), and that none of it is a must.':
    'Qué conviene saber (qué, dónde, cuándo, si sigue ocurriendo) y que nada de ello es obligatorio.',
  'When the first answer comes, and when the decision.': 'Cuándo llega la primera respuesta y cuándo la decisión.',
  'Who reads a report, and when anyone else is told.': 'Quién lee un aviso y cuándo se informa a alguien más.',
  'Who looks at new reports, also in the holidays: two people at least.':
    'Quién mira los avisos nuevos, también en vacaciones: al menos dos personas.',
  'One who looks after each report, and one who stands beside; by role, not by name.':
    'Alguien que se ocupa de cada aviso y alguien que acompaña; por rol, no por nombre.',
  'Who steps aside, and who takes over then.': 'Quién se aparta y quién toma entonces el relevo.',
  'Who decides on the steps, how many have to agree, and what happens when they do not.':
    'Quién decide los pasos, cuántas personas tienen que estar de acuerdo y qué pasa cuando no lo están.',
  'The steps from which you choose; where they stand in the code of conduct, a link is enough.':
    'Los pasos entre los que se elige; si están en el código de conducta, basta un enlace.',
  'Where notes on reports are kept (never on these pages), who can open them, and when they are destroyed.':
    'Dónde se guardan las notas sobre los avisos (nunca en estas páginas), quién puede abrirlas y cuándo se destruyen.',
  'When somebody outside has to be told, and that otherwise the person who was hurt decides.':
    'Cuándo hay que informar a alguien de fuera, y que en los demás casos decide la persona afectada.',
  'What members hear: how many reports, if there were at least five, and what you learnt; never about whom.':
    'Qué se comunica a los miembros: cuántos avisos hubo, si fueron al menos cinco, y qué se aprendió; nunca de quién se trataba.',
  'How often members hear it, for example every 12 months.':
    'Cada cuánto se comunica a los miembros, por ejemplo cada 12 meses.',
  'The day of the last one, for example 2026-03-18.': 'El día del último, por ejemplo 2026-03-18.',
  'What you do so that everyone can take part, whom to ask, and what still stands in the way; never counts of people.':
    'Qué se hace para que todo el mundo pueda participar, a quién preguntar y qué lo impide todavía; nunca recuentos de personas.',
  'An address for captions, a room without steps or another format, and how long before you need to know.':
    'Una dirección para pedir subtítulos, una sala sin escalones u otro formato, y con cuánta antelación hay que avisar.',
  'What people find there: captions, transcripts, a quiet room, cameras off, no steps, children, help with costs.':
    'Qué encuentra la gente allí: subtítulos, transcripciones, una sala tranquila, cámaras apagadas, acceso sin escalones, espacio para niños y niñas, ayuda con los gastos.',
  'Where members live far apart: how calls change their hour, or what those do who cannot come.':
    'Si los miembros viven lejos unos de otros: cómo cambia la hora de las reuniones o qué hace quien no puede asistir.',
  'Described pictures, plain words, formats that everyone can open, enough contrast.':
    'Imágenes descritas, palabras sencillas, formatos que todo el mundo pueda abrir, contraste suficiente.',
  'In which languages people can read, speak and ask, and who translates.':
    'En qué idiomas se puede leer, hablar y preguntar, y quién traduce.',
  'How people find you and take part, whatever they can see, hear, pay for or install.':
    'Cómo se encuentra la comunidad y se participa en ella, con independencia de lo que cada cual pueda ver, oír, pagar o instalar.',
  'How everyone can follow what is said and decided: plain words, notes, one place for decisions.':
    'Cómo puede todo el mundo seguir lo que se dice y se decide: palabras sencillas, notas, un solo lugar para las decisiones.',
  'What somebody new meets in the first weeks, and whom they can ask.':
    'Qué encuentra una persona nueva en las primeras semanas y a quién puede preguntar.',
  'How people of every background come to lead; nothing about single people, and no counts.':
    'Cómo llegan a liderar personas de todos los orígenes; nada sobre personas concretas y sin recuentos.',
  'One or two things that you know of and have not mended, so that people can plan around them.':
    'Una o dos cosas que ya se conocen y aún no se han arreglado, para que la gente pueda tenerlas en cuenta.',
  'Who is here, as far as they agreed to be listed. Name, place of work and languages are enough.':
    'Quién está aquí, entre quienes aceptaron figurar en la lista. Basta con nombre, lugar de trabajo e idiomas.',
  'One row for each person who agreed to be listed.': 'Una fila por cada persona que aceptó figurar aquí.',
  'The name under which they wish to be listed.': 'El nombre con el que desea figurar.',
  'Only where the person wishes it.': 'Solo si la persona lo desea.',
  'The organisation in which they work.': 'La organización en la que trabaja.',
  'What they do here, in small communities without a list of roles.':
    'Qué hace aquí, en comunidades pequeñas sin lista de roles.',
  'Yes and the date on which they said so, for example “yes, 2026-01-12”; add “name only” where that is all.':
    'Sí y la fecha en que lo dijo, por ejemplo “sí, 2026-01-12”; añada “solo el nombre” si no aceptó nada más.',
  'The languages in which somebody can write to them.': 'Los idiomas en que se le puede escribir.',
  'What others may ask them about.': 'Sobre qué se le puede preguntar.',
  'Public pages about their work.': 'Páginas públicas sobre su trabajo.',
  'Their ORCID iD, sixteen characters in four groups.': 'Su ORCID iD, dieciséis caracteres en cuatro grupos.',
  'What there is to do, who does it until when, and who takes over. A role lasts longer than a person.':
    'Qué hay que hacer, quién lo hace y hasta cuándo, y quién toma el relevo. Un rol dura más que una persona.',
  'One row for each role.': 'Una fila por rol.',
  'What the role is called.': 'Cómo se llama el rol.',
  'What the role decides or does, in one sentence.': 'Qué decide o hace el rol, en una frase.',
  'What the role does.': 'Qué hace el rol.',
  'What the role may decide alone.': 'Qué puede decidir el rol por su cuenta.',
  'How much time it takes, for example 2 hours a week.': 'Cuánto tiempo lleva, por ejemplo 2 horas a la semana.',
  'What helps to do it well.': 'Qué ayuda a hacerlo bien.',
  'Who does it now; people who agreed to be listed.': 'Quién lo ocupa ahora; personas que aceptaron figurar.',
  'A date on which you ask again, a length such as 2 years, or “goes with the post”.':
    'Una fecha en la que se vuelve a preguntar, una duración como 2 años, o “va con el puesto”.',
  'Who takes over, and what they need to be handed.': 'Quién toma el relevo y qué hay que entregarle.',
  'The committees, working groups and task forces: what each is for, who leads it, and how to join.':
    'Los comités, grupos de trabajo y grupos temporales: para qué sirve cada uno, quién lo dirige y cómo unirse.',
  'One row, or one file, for each group.': 'Una fila, o un archivo, por grupo.',
  'What the group is called.': 'Cómo se llama el grupo.',
  'Committee, working group, task force (for a time), chapter, board, or cluster competence centre.':
    'Comité, grupo de trabajo, grupo temporal (por un tiempo), capítulo, junta o centro de competencias de un clúster.',
  'What the group is for, in one sentence.': 'Para qué sirve el grupo, en una frase.',
  'What the group wants to reach.': 'Qué quiere lograr el grupo.',
  'What people might expect of it, and others do.': 'Qué podría esperarse del grupo, pero hacen otros.',
  'What the group may decide without asking anyone.': 'Qué puede decidir el grupo sin preguntar a nadie.',
  'Two people, or a role that two people hold.': 'Dos personas, o un rol que ocupan dos personas.',
  'Who carries news between this group and the one above it.':
    'Quién lleva las noticias entre este grupo y el grupo superior.',
  'People who agreed to be listed; since and until in brackets, where you like.':
    'Personas que aceptaron figurar; desde y hasta cuándo, entre paréntesis, si se desea.',
  'Those who were in it before, and are glad to be named.': 'Quienes formaron parte antes y desean que se les nombre.',
  'The group above it, where there is one.': 'El grupo superior, si lo hay.',
  'Whom it tells what it did, and how often; “members, twice a year” is an answer.':
    'A quién cuenta lo que hizo y cada cuánto; “a los miembros, dos veces al año” es una respuesta válida.',
  'The call from your page of meetings, or how often: for example every two months.':
    'La reunión de su página de reuniones, o cada cuánto: por ejemplo, cada dos meses.',
  'The channels, folders or lists in which it works.': 'Los canales, carpetas o listas en que trabaja.',
  'What somebody does who would like to be part of it.': 'Qué hace quien quiere formar parte.',
  'A date such as 2027-06-30, or “standing” for a group that goes on.':
    'Una fecha como 2027-06-30, o “permanente” si el grupo no tiene fin previsto.',
  'Not begun (“unbegun”), active, inactive or closed.': 'No iniciado, activo, inactivo o cerrado.',
  'Who decides what, how, and what happens when people do not agree.':
    'Quién decide qué, cómo, y qué pasa cuando no hay acuerdo.',
  'How decisions are made here, in a few sentences.': 'Cómo se toman aquí las decisiones, en pocas frases.',
  'The groups and roles that decide, and what each is for.':
    'Los grupos y roles que deciden, y para qué sirve cada uno.',
  'One row for each sort of decision.': 'Una fila por cada tipo de decisión.',
  'What is decided, for example a new page or a change to the charter.':
    'Qué se decide, por ejemplo una página nueva o un cambio en la carta.',
  'Nobody objects, consensus, a majority, two thirds, or one role alone.':
    'Nadie se opone, consenso, mayoría, dos tercios o un solo rol.',
  'The roles or the group that decide; “any member” is an answer.':
    'Los roles o el grupo que deciden; “cualquier miembro” es una respuesta válida.',
  'How many have to take part.': 'Cuántas personas tienen que participar.',
  'How long others may object, for example 7 days.': 'Cuánto tiempo hay para objetar, por ejemplo 7 días.',
  'Where a reader finds the decision afterwards.': 'Dónde se puede encontrar después la decisión.',
  'What happens when people do not agree.': 'Qué pasa cuando no hay acuerdo.',
  'When somebody leaves a decision to the others: their own money, job, friend.':
    'Cuándo hay que dejar una decisión a los demás: cuando afecta al propio dinero, al propio trabajo o a una amistad.',
  'How somebody takes up a role and leaves it, and that they are asked first.':
    'Cómo se asume un rol y cómo se deja, y que antes se pregunta a la persona.',
  'Who votes, how, and who counts.': 'Quién vota, cómo, y quién cuenta los votos.',
  'Who may propose a change to these rules, who agrees to it, and how long it is announced before.':
    'Quién puede proponer un cambio de estas reglas, quién lo aprueba y con cuánta antelación se anuncia.',
  'Who may decide at once when something cannot wait, and who hears of it afterwards.':
    'Quién puede decidir de inmediato cuando algo no puede esperar, y a quién se informa después.',
  'Who may listen, read and take part.': 'Quién puede escuchar, leer y participar.',
  'The share of seats that one organisation may hold at most, for example “a quarter”.':
    'La parte de los puestos que puede ocupar como máximo una misma organización, por ejemplo “una cuarta parte”.',
  'What was decided, when, by whom and why. Votes in totals; nothing about the behaviour, health or job of a person.':
    'Qué se decidió, cuándo, quién lo decidió y por qué. Los votos, en totales; nada sobre la conducta, la salud o el empleo de una persona.',
  'One row, or one file, for each decision.': 'Una fila, o un archivo, por decisión.',
  'For example 2026-03, the third of the year.': 'Por ejemplo 2026-03, la tercera del año.',
  'The day of the decision, for example 2026-05-20.': 'El día de la decisión, por ejemplo 2026-05-20.',
  'What it is about, in a few words.': 'De qué trata, en pocas palabras.',
  'Proposed, approved, declined, withdrawn or superseded.': 'Propuesto, aprobado, rechazado, retirado o sustituido.',
  'Why the question came up.': 'Por qué surgió la cuestión.',
  'What was decided, so that somebody who was not there can follow it.':
    'Qué se decidió, de modo que lo entienda quien no estuvo.',
  'Why you decided so, and what spoke against it.': 'Por qué se decidió así y qué había en contra.',
  'Nobody objected, consensus, a simple majority, two thirds, or one role alone.':
    'Nadie se opuso, consenso, mayoría simple, dos tercios o un solo rol.',
  'Totals: 5 for, 1 against, 2 abstained. Never who voted how in a secret vote.':
    'Totales: 5 a favor, 1 en contra, 2 abstenciones. Nunca quién votó qué en una votación secreta.',
  'The group or role that decided; “members on the call” is an answer.':
    'El grupo o rol que decidió; “los miembros presentes en la reunión” es una respuesta válida.',
  'A link to the notes of the call on which it was decided.': 'Un enlace a las notas de la reunión en que se decidió.',
  'Links to the pages that have to say something else from now on.':
    'Enlaces a las páginas que a partir de ahora tienen que decir otra cosa.',
  'The day or month in which you ask whether it was right.': 'El día o el mes en que se preguntará si fue acertada.',
  'A link to the earlier decision that no longer counts, or its number.':
    'Un enlace a la decisión anterior que ya no vale, o su número.',
  'The groups and organisations that matter to the community, and how each takes part.':
    'Los grupos y organizaciones que importan a la comunidad y cómo participa cada uno.',
  'When the groups were rated in a private place, and which role looked at it again.':
    'Cuándo se valoró a los grupos en un lugar privado y qué rol volvió a revisarlo.',
  'One row for each group or organisation; no names of people.':
    'Una fila por grupo u organización; sin nombres de personas.',
  'A group or organisation.': 'Un grupo o una organización.',
  'What they are for the community: user, funder, host, contributor.':
    'Qué papel tienen para la comunidad: usuario, financiador, anfitrión, colaborador.',
  'How they take part, in a few words.': 'Cómo participan, en pocas palabras.',
  'What they hope to get from you.': 'Qué esperan recibir de la comunidad.',
  'What they could give: time, rooms, money, knowledge.': 'Qué podrían aportar: tiempo, salas, dinero, conocimientos.',
  'The channel or call in which you meet them.': 'El canal o la reunión en que hay contacto con ellos.',
  'How often: every month, twice a year.': 'Con qué frecuencia: cada mes, dos veces al año.',
  'The role that stays in touch.': 'El rol que mantiene el contacto.',
  'The levels at which people take part, from hearing of you to leading something, and what each of them needs.':
    'Los niveles en que se participa, desde oír hablar de la comunidad hasta liderar algo, y qué necesita cada uno.',
  'One row for each level; groups and numbers, never names of people.':
    'Una fila por nivel; grupos y números, nunca nombres de personas.',
  'Discovery, first contact, participation, sustained participation, networked participation or leadership; or your own word.':
    'Descubrimiento, primer contacto, participación, participación sostenida, participación en red o liderazgo; o una palabra propia.',
  'What you call this level.': 'Cómo llaman a este nivel.',
  'Groups or personas, such as “doctoral researchers in their first year”; no names of people.':
    'Grupos o perfiles imaginarios, como “estudiantes de doctorado de primer año”; sin nombres de personas.',
  'What people at this level do.': 'Qué hace la gente de este nivel.',
  'The channels and calls in which you meet them.': 'Los canales y las reuniones en que se les encuentra.',
  'What the community does for people at this level.': 'Qué hace la comunidad por la gente de este nivel.',
  'What people get back: answers, company, credit, skills.':
    'Qué reciben a cambio: respuestas, compañía, reconocimiento, competencias.',
  'How one can tell that somebody is ready for the next level.':
    'Cómo se nota que alguien puede pasar ya al siguiente nivel.',
  'What keeps people from taking part here: time, language, tools, courage.':
    'Qué impide participar aquí: tiempo, idioma, herramientas, falta de confianza.',
  'How you notice that somebody could do more, and who asks them.':
    'Cómo se nota que alguien podría hacer más y quién se lo propone.',
  'How anyone does less for a while, and comes back.': 'Cómo puede cualquiera hacer menos por un tiempo y volver.',
  'Groups that the path does not reach today, and what keeps them away.':
    'Grupos a los que este camino no llega hoy y qué los mantiene lejos.',
  'What people give here, what they receive, and how they are thanked for it.':
    'Qué aporta aquí la gente, qué recibe y cómo se le agradece.',
  'How and where you thank people, and who sees to it.': 'Cómo y dónde se dan las gracias, y quién se encarga de ello.',
  'A list of everything that you thank people for, the quiet work too: welcoming, taking notes, listening.':
    'Una lista de todo lo que se agradece, también el trabajo callado: acoger, tomar notas, escuchar.',
  'When somebody is named as an author of what you publish together.':
    'Cuándo figura alguien en la autoría de lo que se publica en común.',
  'Which work is paid, which is not, and why; no amounts of single people.':
    'Qué trabajo se paga, cuál no y por qué; sin importes de personas concretas.',
  'How somebody stays off every list, or is taken off.':
    'Cómo puede alguien no figurar en ninguna lista, o dejar de figurar.',
  'One row for each group of members; groups, not names of people.':
    'Una fila por cada grupo de miembros; grupos, no nombres de personas.',
  'A group, such as speakers, note-takers, or readers of the newsletter.':
    'Un grupo, como ponentes, quienes toman notas o quienes leen el boletín.',
  'Time, knowledge, care, data, a room.': 'Tiempo, conocimientos, cuidado, datos, una sala.',
  'What comes back to them: answers, credit, company, a skill.':
    'Qué reciben a cambio: respuestas, reconocimiento, compañía, una competencia.',
  'How others hear of it: named in the notes, a letter to their team, a badge.':
    'Cómo se enteran los demás: una mención en las notas, una carta a su equipo, una insignia.',
  'The role that asks once a year whether giving and receiving are in balance.':
    'El rol que pregunta una vez al año si hay equilibrio entre lo que se da y lo que se recibe.',
  'Digital badges or certificates, and what each is given for; not who has one.':
    'Insignias digitales o certificados y por qué se otorga cada uno; no quién los tiene.',
  'What somebody has done who gets it.': 'Qué ha hecho quien la recibe.',
  'The role that gives it.': 'El rol que la otorga.',
  'A page that says what it stands for.': 'Una página que explica qué significa.',
  'What members would like to learn or find.': 'Qué les gustaría a los miembros aprender o encontrar.',
  'What somebody is looking for.': 'Qué busca alguien.',
  'What it would make possible.': 'Qué haría posible.',
  'Open or answered.': 'Abierta o respondida.',
  'What members can show or teach others.': 'Qué pueden mostrar o enseñar los miembros a otras personas.',
  'What somebody can show or teach.': 'Qué puede mostrar o enseñar alguien.',
  'Whom it helps.': 'A quién le sirve.',
  'A group, a role, or somebody who wishes to be named.': 'Un grupo, un rol o alguien que desea que se le nombre.',
  'Short talks that members offer and that have no date yet; once they have one, they stand in the rota.':
    'Charlas cortas que ofrecen los miembros y que aún no tienen fecha; cuando la tienen, pasan a los turnos.',
  'What it is about.': 'De qué trata.',
  'From when it could be given.': 'A partir de cuándo se podría dar.',
  'Imaginary people who stand for those whom you want to reach: what moves them, and what stands in their way.':
    'Personas imaginarias que representan a las personas a las que se quiere llegar: qué las mueve y qué obstáculos encuentran.',
  'One row, heading or page for each imaginary person; nobody who could be recognised.':
    'Una fila, un apartado o una página por cada persona imaginaria; nadie a quien se pueda reconocer.',
  'An invented name that nobody here has.': 'Un nombre inventado que aquí no tenga nadie.',
  'Yes: personas are never real people.': 'Sí: estos perfiles nunca son personas reales.',
  'A short life story: work, day, place.': 'Una breve historia de vida: trabajo, día a día, lugar.',
  'What this person can do, and cannot do yet.': 'Qué sabe hacer esta persona y qué no sabe hacer todavía.',
  'What draws this person to you.': 'Qué atrae a esta persona a la comunidad.',
  'What this person needs to stay.': 'Qué necesita esta persona para quedarse.',
  'Time, language, tools, money: what is given.': 'Tiempo, idioma, herramientas, dinero: con qué cuenta.',
  'How this person first hears of you.': 'Cómo oye hablar esta persona de la comunidad por primera vez.',
  'How this person first meets you.': 'Cómo es el primer encuentro de esta persona con la comunidad.',
  'What this person does first.': 'Qué hace primero esta persona.',
  'How it goes on, and why this person stays.': 'Cómo sigue la historia y por qué se queda esta persona.',
  'Whom this person brings or connects.': 'A quién trae o pone en contacto esta persona.',
  'What stands in the way, and what you do about it: one line for each, “calls are in the evening → every second one is at noon”.':
    'Qué obstáculos encuentra y qué se hace al respecto: una línea por cada uno, “las reuniones son por la noche → una de cada dos es a mediodía”.',
  'What happens when somebody joins or takes something on, and what happens when they leave.':
    'Qué pasa cuando alguien se une o asume una tarea, y qué pasa cuando se va.',
  'Whom this page is for: new members, or those who take on a certain role.':
    'Para quién es esta página: miembros nuevos, o quienes asumen un rol determinado.',
  'A few friendly words: what to expect, and what nobody expects.':
    'Unas palabras amables: qué esperar y qué no espera nadie.',
  'What happens, who does it, and when.': 'Qué pasa, quién lo hace y cuándo.',
  'What happens.': 'Qué pasa.',
  'The role that does it, or the newcomer.': 'El rol que lo hace, o la persona nueva.',
  'For example: within a week.': 'Por ejemplo: en menos de una semana.',
  'The role or address that answers a newcomer’s questions.':
    'El rol o la dirección que responde a las preguntas de las personas nuevas.',
  'Small things with which somebody can begin.': 'Pequeñas cosas con las que se puede empezar.',
  'Lists, folders and accounts that somebody gets; no passwords.':
    'Listas, carpetas y cuentas a las que se da acceso; sin contraseñas.',
  'What happens when somebody leaves: thanks, keys handed over, names corrected.':
    'Qué pasa cuando alguien se va: agradecimiento, entrega de llaves, nombres corregidos.',
  'What anyone could do here, large and small, and how to go about it.':
    'Qué puede hacer aquí cualquiera, grande o pequeño, y cómo hacerlo.',
  'A few words of welcome: you are glad that somebody wants to help.':
    'Unas palabras de bienvenida: qué alegría que alguien quiera ayudar.',
  'What you want to change, in one sentence.': 'Qué se quiere cambiar, en una frase.',
  'One sentence with a link to the code of conduct.': 'Una frase con un enlace al código de conducta.',
  'What somebody can do who does not write code: read, translate, take notes, bring a friend.':
    'Qué puede hacer quien no escribe código: leer, traducir, tomar notas, traer a alguien.',
  'Small things that help now, for somebody who is new.':
    'Pequeñas cosas que ayudan ahora, para quien acaba de llegar.',
  'The steps from an idea to a change, also for those who have never done it.':
    'Los pasos de una idea a un cambio, también para quien nunca lo ha hecho.',
  'Where to say that something is wrong, missing or hard to understand.':
    'Dónde decir que algo está mal, falta o no se entiende bien.',
  'The pages to read first: front page, roadmap, guide.':
    'Las páginas que conviene leer primero: portada, hoja de ruta, guía.',
  'The list, the chat, the calls, and how to get in.': 'La lista, el chat, las reuniones y cómo entrar.',
  'Where somebody gets an answer who is stuck.': 'Dónde encuentra respuesta quien no sabe cómo seguir.',
  'How those who helped are named and thanked, if they wish.':
    'Cómo se nombra y se agradece a quienes ayudaron, si lo desean.',
  'Where the community talks: mailing list, chat, web site, repository; and how to get in.':
    'Dónde habla la comunidad: lista de correo, chat, sitio web, repositorio; y cómo entrar.',
  'One row for each place where you talk.': 'Una fila por cada lugar donde se habla.',
  'What people call it: mailing list, chat, web site.': 'Cómo lo llama la gente: lista de correo, chat, sitio web.',
  'What people do there.': 'Qué hace la gente allí.',
  'The main one (primary), read at any time (asynchronous), or everyone at once (synchronous).':
    'El principal, uno que se lee en cualquier momento (asíncrono) o uno en el que coincide todo el mundo a la vez (síncrono).',
  'The software behind it.': 'El software que se usa.',
  'Everyone, members, or one group.': 'Todo el mundo, los miembros o un grupo.',
  'Where it is; no private invitation links.': 'Dónde está; sin enlaces privados de invitación.',
  'What a newcomer does to get in.': 'Qué hace una persona nueva para entrar.',
  'How soon somebody answers: two working days, for example.':
    'En cuánto tiempo responde alguien: dos días hábiles, por ejemplo.',
  'What the community works with: tools, documentation, infrastructure, events; and how things are done here.':
    'Con qué trabaja la comunidad: herramientas, documentación, infraestructura, eventos; y cómo se hacen aquí las cosas.',
  'One row for each tool, page, service or event.': 'Una fila por herramienta, página, servicio o evento.',
  'What people call it.': 'Cómo lo llama la gente.',
  'Tool, documentation, infrastructure, event or other.': 'Herramienta, documentación, infraestructura, evento u otro.',
  'What people do with it.': 'Qué hace la gente con ello.',
  'A link or a place; no passwords and no private invitation links.':
    'Un enlace o un lugar; sin contraseñas ni enlaces privados de invitación.',
  'Who may use it, and whom to ask.': 'Quién puede usarlo y a quién preguntar.',
  'The role that looks after it.': 'El rol que se ocupa de ello.',
  'In use, missing or retired.': 'En uso, falta o retirado.',
  'One row for each way of doing things: which work, and which could be better.':
    'Una fila por cada manera de hacer las cosas: cuáles funcionan y cuáles podrían mejorar.',
  'What is done: welcoming somebody new, choosing a topic, publishing notes.':
    'Qué se hace: dar la bienvenida a alguien, elegir un tema, publicar notas.',
  'In a line or two, or a link to where it is described.': 'En una o dos líneas, o un enlace a donde se describe.',
  'What goes well about it.': 'Qué funciona bien.',
  'What you would like to change.': 'Qué les gustaría cambiar.',
  'The regular calls: when, in which time zone, where, and who opens them.':
    'Las reuniones periódicas: cuándo, en qué huso horario, dónde y quién las abre.',
  'How an hour goes: a short talk, quiet work, sharing; what is recorded; what helps people to take part.':
    'Cómo transcurre una hora: una charla corta, trabajo en silencio, puesta en común; qué se graba; qué ayuda a participar.',
  'One row for each regular call.': 'Una fila por cada reunión periódica.',
  'What happens there, in a sentence.': 'Qué se hace allí, en una frase.',
  'The rhythm in plain words: third Wednesday of every month.':
    'El ritmo en palabras sencillas: tercer miércoles de cada mes.',
  'The first date; “every two weeks” counts from here.': 'La primera fecha; “cada dos semanas” se cuenta desde aquí.',
  'The hour on the clock there, for example 14:00.': 'La hora del reloj allí, por ejemplo 14:00.',
  'A city whose clock counts, for example Brussels.':
    'Una ciudad cuyo reloj se toma como referencia, por ejemplo Bruselas.',
  'For example 60 minutes.': 'Por ejemplo, 60 minutos.',
  'A place or a link; leave passcodes out.': 'Un lugar o un enlace; sin códigos de acceso.',
  'The role that opens the call.': 'El rol que abre la reunión.',
  'Who opens and who takes notes, for the next few dates.': 'Quién abre y quién toma notas en las próximas fechas.',
  'The day of the call, for example 2026-04-15.': 'El día de la reunión, por ejemplo 2026-04-15.',
  'Which call, where there are several.': 'Qué reunión, si hay varias.',
  'A role, or somebody who agreed to be named.': 'Un rol, o alguien que aceptó que se le nombre.',
  'Who shows something, and what.': 'Quién presenta algo y qué.',
  'Yes, when it is not held.': 'Sí, cuando no se celebra.',
  'What takes place once: a launch, a workshop, an open day. One row here, or one file in the folder events.':
    'Lo que tiene lugar una sola vez: un lanzamiento, un taller, una jornada de puertas abiertas. Una fila aquí, o un archivo en la carpeta “events”.',
  'One row, or one file, for each event.': 'Una fila, o un archivo, por evento.',
  'The day, or the first and the last, and the hours: 2027-03-11, 10:00 to 17:00.':
    'El día, o el primero y el último, y las horas: 2027-03-11, de 10:00 a 17:00.',
  'The city whose clock counts, for example Brussels; an online event needs it most.':
    'La ciudad cuyo reloj se toma como referencia, por ejemplo Bruselas; en un evento en línea es donde más falta hace.',
  'Online, in person, or both (hybrid).': 'En línea, presencial o ambas cosas (híbrido).',
  'The place, or the link by which people join; leave passcodes out.':
    'El lugar, o el enlace para entrar; sin códigos de acceso.',
  'Where more is written, or where people join.': 'Dónde hay más información, o por dónde se entra.',
  'Who is there for people who feel uncomfortable, and how to find them.':
    'Quién atiende a quienes sientan incomodidad y cómo encontrar a esa persona.',
  'Steps, captions, interpreters, food, children: what is there, and whom to ask.':
    'Escalones, subtítulos, interpretación, comida, niños y niñas: qué hay y a quién preguntar.',
  'Scheduled, postponed, rescheduled, moved online, cancelled or held.':
    'Previsto, aplazado, nueva fecha, pasa a ser en línea, cancelado o celebrado.',
  'The last day or the hour at which it ends, where that is not said beside its beginning.':
    'El último día o la hora en que termina, si no se indica junto al inicio.',
  'From when to when, where that stands in a column of its own.':
    'De qué hora a qué hora, si se indica en una columna aparte.',
  'For example 90 minutes.': 'Por ejemplo, 90 minutos.',
  'The roles, groups or organisations behind it.': 'Los roles, grupos u organizaciones que hay detrás.',
  'Who speaks; names only of those who agreed, and write “agreed” behind them.':
    'Quién habla; nombres solo de quienes aceptaron, con “de acuerdo” detrás.',
  'Whom you hope to see there.': 'A quién les gustaría ver allí.',
  'How to sign up and until when, or that nobody has to.': 'Cómo inscribirse y hasta cuándo, o que no hace falta.',
  'Free, or how much and for whom less.': 'Gratis, o cuánto cuesta y para quién menos.',
  'The languages that are spoken.': 'Los idiomas que se hablan.',
  'Where slides and notes can be found afterwards.': 'Dónde se encuentran después las diapositivas y las notas.',
  'What was said and agreed in each call: a table with links to shared pads, or one file for each call.':
    'Qué se dijo y se acordó en cada reunión: una tabla con enlaces a blocs compartidos, o un archivo por reunión.',
  'Where the coordinators can be reached, on the page that everyone opens after a call.':
    'Cómo contactar con la coordinación, en la página que todo el mundo abre después de una reunión.',
  'One row, or one file, for each call.': 'Una fila, o un archivo, por reunión.',
  'The day of the call, for example 2026-03-18.': 'El día de la reunión, por ejemplo 2026-03-18.',
  'Which call it was, or which group met.': 'Qué reunión fue, o qué grupo se reunió.',
  'What the notes are called.': 'Cómo se titulan las notas.',
  'The notes themselves, or a link to the shared pad.': 'Las notas mismas, o un enlace al bloc compartido.',
  'Where the notes are kept, when not here.': 'Dónde se guardan las notas, si no es aquí.',
  'Who opened the call.': 'Quién abrió la reunión.',
  'Who took the notes.': 'Quién tomó las notas.',
  'How many came; names only of those who agreed.': 'Cuántas personas vinieron; nombres solo de quienes aceptaron.',
  'What people took away, in a few lines.': 'Qué se llevó la gente, en pocas líneas.',
  'What was agreed, one line each.': 'Qué se acordó, una línea por cada cosa.',
  'Who does what, by when: one line or row each.': 'Quién hace qué y para cuándo: una línea o fila por tarea.',
  'How many could not come; names only of those who agreed.':
    'Cuántas personas no pudieron venir; nombres solo de quienes aceptaron.',
  'What you wanted to talk about.': 'De qué se quería hablar.',
  'Public, or internal (then keep it out of a public repository).':
    'Público, o interno (entonces no debe estar en un repositorio público).',
  'The question with which everyone began.': 'La pregunta con la que empezó todo el mundo.',
  'What people liked.': 'Qué gustó.',
  'What did not go well.': 'Qué no salió bien.',
  'What to do differently next time.': 'Qué hacer de otro modo la próxima vez.',
  'Who should hear what, where, how often, and who sends it.':
    'Quién debe enterarse de qué, dónde y cada cuánto, y quién lo envía.',
  'The groups that should hear from you.': 'Los grupos que deben tener noticias de la comunidad.',
  'One row for each group and message.': 'Una fila por grupo y mensaje.',
  'The group that should hear it.': 'El grupo al que va dirigido.',
  'What they should know, feel or do.': 'Qué deberían saber, sentir o hacer.',
  'One of your channels, or a place of theirs.': 'Uno de sus canales, o un lugar del propio grupo.',
  'Every month, twice a year, a week before each call.':
    'Cada mes, dos veces al año, una semana antes de cada reunión.',
  'The role that sends it.': 'El rol que lo envía.',
  'The language in which it is written.': 'El idioma en que está escrito.',
  'What stands in it, and how people get it.': 'Qué contiene y cómo se recibe.',
  'How often it comes, for example every month.': 'Cada cuánto sale, por ejemplo cada mes.',
  'The role that writes it.': 'El rol que lo escribe.',
  'The day of the last one, for example 2026-11-06.': 'El día del último, por ejemplo 2026-11-06.',
  'The tone, the name, the logo: what should look and sound the same.':
    'El tono, el nombre, el logo: qué debe verse y sonar siempre igual.',
  'Where the logo and the templates are kept.': 'Dónde se guardan el logo y las plantillas.',
  'Who hears of it first, on which day, and from whom.': 'Quién se entera primero, qué día y por quién.',
  'Who speaks, who is asked first, and what is never announced.':
    'Quién habla, a quién se pregunta antes y qué no se anuncia nunca.',
  'What you look at: answers, newcomers, questions asked.':
    'En qué se fijan: respuestas, personas nuevas, preguntas recibidas.',
  'What will be true, by when, and who looks after it. Tasks belong elsewhere.':
    'Qué será verdad, para cuándo y quién se ocupa. Las tareas van en otro lugar.',
  'The time that this roadmap covers, for example 2026 to 2028.':
    'El tiempo que abarca esta hoja de ruta, por ejemplo de 2026 a 2028.',
  'What this roadmap is about, and what it leaves to others.': 'De qué trata esta hoja de ruta y qué deja a otros.',
  'The time, people and money that the community can count on.':
    'El tiempo, las personas y el dinero con que puede contar la comunidad.',
  'How the work on it is shared and talked about; a link to the charter is enough.':
    'Cómo se reparte el trabajo y cómo se habla de él; basta un enlace a la carta.',
  'What has changed for people because of the community.': 'Qué ha cambiado para la gente gracias a la comunidad.',
  'A dated line every few months: what has moved, or why nothing has.':
    'Una línea con fecha cada pocos meses: qué ha avanzado, o por qué no ha avanzado nada.',
  'What comes next, in a few lines.': 'Qué viene después, en pocas líneas.',
  'Who looks at this page, and when.': 'Quién revisa esta página y cuándo.',
  'Each milestone is something that will be true, with a date and a role that looks after it.':
    'Cada hito es algo que será verdad, con una fecha y un rol que se ocupa.',
  'What the milestone is called.': 'Cómo se llama el hito.',
  'What will be true when it is reached.': 'Qué será verdad cuando se alcance.',
  'The month or quarter in which it will be reached.': 'El mes o trimestre en que se alcanzará.',
  'Planned, in progress, done, late or dropped.': 'Previsto, en curso, hecho, con retraso o abandonado.',
  'Milestones that have to be reached first.': 'Los hitos que hay que alcanzar antes.',
  'The purpose or objective that it works towards, in the words in which that is written down.':
    'El propósito u objetivo al que contribuye, con las mismas palabras con que está escrito.',
  'What could stop the community, and what it would do then.':
    'Qué podría frenar a la comunidad y qué se haría entonces.',
  'What could stop you.': 'Qué podría frenar a la comunidad.',
  'What you would do then.': 'Qué se haría entonces.',
  'The role that keeps an eye on it.': 'El rol que está pendiente de ello.',
  'What you look at to see how the community is doing, each with the question that it answers. Counts, never people.':
    'En qué se fijan para ver cómo va la comunidad, cada cosa con la pregunta a la que responde. Recuentos, nunca personas.',
  'What you make of the figures, and what you will do differently because of them.':
    'Qué les dicen las cifras y qué harán de otro modo a partir de ellas.',
  'A table with one row for each date, and one column for each indicator.':
    'Una tabla con una fila por fecha y una columna por indicador.',
  'One row for each indicator; three are plenty.': 'Una fila por indicador; con tres basta y sobra.',
  'What you count, in a few words.': 'Qué se cuenta, en pocas palabras.',
  'The question that it answers, for example “Do newcomers come back?”.':
    'La pregunta a la que responde, por ejemplo “¿Vuelven las personas nuevas?”.',
  'How it is counted, so that somebody else would get the same number.':
    'Cómo se cuenta, para que otra persona obtenga el mismo número.',
  'Where the number comes from, for example the notes of the calls.':
    'De dónde sale el número, por ejemplo de las notas de las reuniones.',
  'How often you count, for example every 6 months.': 'Cada cuánto se cuenta, por ejemplo cada 6 meses.',
  'What you counted and when, for example “2026-03: 12; 2026-09: 15”; a table of figures does as well.':
    'Qué se contó y cuándo, por ejemplo “2026-03: 12; 2026-09: 15”; también sirve una tabla de cifras.',
  'What you hope for, where there is such a number.': 'Qué cifra esperan alcanzar, si la hay.',
  'The smallest number that you publish of it, where it counts people.':
    'El número más pequeño que se publica, si cuenta personas.',
  'The role that counts.': 'El rol que cuenta.',
  'What people here can do together, which group holds it, and where something is missing. Nobody gets marks.':
    'Qué sabe hacer aquí la gente en conjunto, qué grupo lo domina y dónde falta algo. No se califica a nadie.',
  'What a tick, a number or a level on this page means.':
    'Qué significa en esta página una marca, un número o un nivel.',
  'How you found out what people can do, and when you ask again.':
    'Cómo se averiguó qué sabe hacer la gente y cuándo se volverá a preguntar.',
  'One row for each skill; groups may have columns of their own, with a tick, a number, or “gap”.':
    'Una fila por competencia; los grupos pueden tener columnas propias, con una marca, un número o “brecha”.',
  'What somebody can do, for example assess how FAIR a data set is.':
    'Qué sabe hacer alguien, por ejemplo evaluar hasta qué punto un conjunto de datos es FAIR.',
  'What it means, in a sentence, or a link to the glossary.': 'Qué significa, en una frase, o un enlace al glosario.',
  'Roles, groups or organisations; people only if they wish, and never how good they are.':
    'Roles, grupos u organizaciones; personas solo si lo desean, y nunca lo bien que lo hacen.',
  'Yes, or a few words, when you need it and do not have enough of it.':
    'Sí, o unas palabras, cuando hace falta y no hay suficiente.',
  'What happens about a gap: a training, somebody to invite, or “we leave it to others”.':
    'Qué se hace ante una brecha: una formación, invitar a alguien, o “lo dejamos a otros”.',
  'A role, or an address that more than one person reads.': 'Un rol, o una dirección que lea más de una persona.',
  'Engagement, content, technical, business or strategic; or a domain of research.':
    'Participación, contenidos, técnica, gestión o estrategia; o un campo de investigación.',
  'How many people have it, where you prefer a number to names.':
    'Cuántas personas la tienen, si se prefiere un número a los nombres.',
  'Groups that need it and do not have it.': 'Grupos que la necesitan y no la tienen.',
  'How far the groups go with it, in your own words; never a mark for one person.':
    'Hasta dónde llegan los grupos, en sus propias palabras; nunca una calificación de una persona.',
  'For each group or cluster, where to begin and whom to ask.':
    'Por cada grupo o clúster, por dónde empezar y a quién preguntar.',
  'The group or cluster.': 'El grupo o clúster.',
  'For whom it is, in a few words.': 'Para quién es, en pocas palabras.',
  'The page on which a researcher begins.': 'La página por la que empieza quien investiga.',
  'What somebody can get here: what it does, how to ask for it, and who answers.':
    'Qué se puede obtener aquí: qué hace, cómo pedirlo y quién responde.',
  'Who looks at these services, and when.': 'Quién revisa estos servicios y cuándo.',
  'One row for each service.': 'Una fila por servicio.',
  'What the service is called.': 'Cómo se llama el servicio.',
  'What somebody gets, in a sentence without special words.': 'Qué se obtiene, en una frase sin palabras técnicas.',
  'A link, a form, a channel: what somebody does to get it.':
    'Un enlace, un formulario, un canal: qué hay que hacer para obtenerlo.',
  'Planned, beta, production or retired.': 'Previsto, beta, en producción o retirado.',
  'The day on which somebody last tried it and found this row true.':
    'El día en que alguien lo probó por última vez y vio que esta fila era correcta.',
  'The organisation or group that runs it.': 'La organización o el grupo que lo gestiona.',
  'Who can use it: everyone, doctoral researchers, one cluster.':
    'Quién puede usarlo: todo el mundo, estudiantes de doctorado, un clúster.',
  'Open, on request, or members.': 'Abierto, previa solicitud o miembros.',
  'What somebody can learn here: where it is, who keeps it, and when somebody last looked whether it still holds.':
    'Qué se puede aprender aquí: dónde está, quién lo mantiene y cuándo se comprobó por última vez que sigue vigente.',
  'Who looks at the trainings again, and when.': 'Quién vuelve a revisar las formaciones y cuándo.',
  'One row for each training; or one file for each in the folder training.':
    'Una fila por formación; o un archivo por cada una en la carpeta “training”.',
  'What the training is called.': 'Cómo se llama la formación.',
  'Where somebody finds it; best an address that stays, such as a DOI.':
    'Dónde se encuentra; mejor una dirección que no cambie, como un DOI.',
  'The role, group or address that keeps it up to date.': 'El rol, el grupo o la dirección que la mantiene al día.',
  'The day on which somebody last went through it and found it true.':
    'El día en que alguien la recorrió por última vez y vio que seguía siendo correcta.',
  'Under which licence others may use it, for example CC BY 4.0.':
    'Con qué licencia pueden usarla otras personas, por ejemplo CC BY 4.0.',
  'The language in which it is taught or written, for example en.':
    'El idioma en que se imparte o está escrita, por ejemplo “en” para el inglés.',
  'Beginner, intermediate, advanced, or all.': 'Principiante, intermedio, avanzado o todos.',
  'What somebody can do afterwards; begin with a verb, for example “choose a licence for a data set”.':
    'Qué se sabe hacer después; empiece con un verbo, por ejemplo “elegir una licencia para un conjunto de datos”.',
  'What it is about, in two or three sentences.': 'De qué trata, en dos o tres frases.',
  'The people or organisations who made it, as they wish to be named.':
    'Las personas u organizaciones que la crearon, tal como desean que se las nombre.',
  'A few words under which somebody would look for it.': 'Algunas palabras con las que alguien la buscaría.',
  'For whom it was made: doctoral researchers, data stewards, librarians.':
    'Para quién se hizo: estudiantes de doctorado, responsables de datos, personal bibliotecario.',
  'The day of the version that the link leads to.': 'El día de la versión a la que lleva el enlace.',
  'What it is: a course, slides, a video, an exercise, a handbook.':
    'Qué es: un curso, diapositivas, un video, un ejercicio, un manual.',
  'Whether it costs something: yes, no or maybe.': 'Si cuesta algo: sí, no o quizás.',
  'What helps people who see, hear or read differently: captions, described pictures, plain words.':
    'Qué ayuda a quienes ven, oyen o leen de otra manera: subtítulos, imágenes descritas, palabras sencillas.',
  'What words and short forms mean here. One word may mean several things: then say whose each meaning is.':
    'Qué significan aquí las palabras y las siglas. Una palabra puede significar varias cosas: diga entonces de quién es cada significado.',
  'For whom these words are explained, and what the columns mean.':
    'Para quién se explican estas palabras y qué significan las columnas.',
  'Who may propose a term, and when a definition counts as agreed.':
    'Quién puede proponer un término y cuándo se considera acordada una definición.',
  'Vocabularies and glossaries from which definitions were taken.':
    'Vocabularios y glosarios de los que se tomaron definiciones.',
  'One row for each meaning: the term, one sentence first, and where the sentence comes from.':
    'Una fila por significado: el término, primero una frase, y de dónde viene esa frase.',
  'The word or short form.': 'La palabra o la sigla.',
  'What it means; one sentence first, more if you like.': 'Qué significa; primero una frase, y más si se desea.',
  'Where the definition was taken from: a link, or a book or standard by its name.':
    'De dónde se tomó la definición: un enlace, o un libro o una norma por su nombre.',
  'Whose meaning it is, where others use the word differently: a cluster, a group, us.':
    'De quién es el significado, si otros usan la palabra de otra manera: un clúster, un grupo, nosotros.',
  'Proposed, agreed or deprecated.': 'Propuesto, acordado u obsoleto.',
  'The field in which it has this meaning.': 'El ámbito en que tiene este significado.',
  'Other words for the same thing, and the long form of a short one.':
    'Otras palabras para lo mismo, y la forma larga de una sigla.',
  'The word in other languages, for example “fr: centre de compétences”.':
    'La palabra en otros idiomas, por ejemplo “fr: centre de compétences”.',
  'The word that you use now, for one that you no longer use.': 'La palabra que se usa ahora, si esta ya no se usa.',
  'What keeps you going: your own institution first, then help in kind, then outside grants; and what you own that needs a key.':
    'Qué sostiene a la comunidad: primero la propia institución, luego la ayuda en especie, después las subvenciones externas; y qué bienes necesitan una llave.',
  'What keeps you going, in two or three sentences.': 'Qué sostiene a la comunidad, en dos o tres frases.',
  'One row for each: your own institution first, outside grants last.':
    'Una fila por fuente: primero la propia institución, al final las subvenciones externas.',
  'The organisation or fund.': 'La organización o el fondo.',
  'Own institution, fees, donation or grant.': 'Institución propia, cuotas, donación o subvención.',
  'What it pays for.': 'Qué paga.',
  'How much, if it may be known; never what one person earns.':
    'Cuánto, si puede hacerse público; nunca lo que gana una persona.',
  'The currency, where the amount does not say it.': 'La moneda, si el importe no la indica.',
  'The month in which it begins, for example 2026-01.': 'El mes en que empieza, por ejemplo 2026-01.',
  'The month in which it ends, for example 2027-12.': 'El mes en que termina, por ejemplo 2027-12.',
  'Applied, active or ended.': 'Solicitado, en curso o terminado.',
  'The sentence or logo that they asked for.': 'La frase o el logo que pidieron.',
  'A room, a server, somebody’s afternoon: what you get without money.':
    'Una sala, un servidor, la tarde de alguien: lo que se recibe sin dinero de por medio.',
  'The organisation that gives it.': 'La organización que lo da.',
  'What you get.': 'Qué se recibe.',
  'Until when it is promised, if anyone said so.': 'Hasta cuándo está prometido, si alguien lo dijo.',
  'What you need in a year; hours count as well.': 'Qué se necesita en un año; las horas también cuentan.',
  'What it is for, for example captions.': 'Para qué es, por ejemplo subtítulos.',
  'How much in a year; hours are an answer.': 'Cuánto al año; también se puede responder en horas.',
  'Which of your sources pays for it.': 'Cuál de sus fuentes lo paga.',
  'Roles for which somebody is paid; never how much.': 'Roles por los que se paga a alguien; nunca cuánto.',
  'Where you could ask, in this order: your own institution, help in kind, outside grants.':
    'Dónde se podría pedir, en este orden: la propia institución, ayuda en especie, subvenciones externas.',
  'What goes on without it, what stops, and who decides about that.':
    'Qué continúa sin ella, qué se detiene y quién lo decide.',
  'Who would find the keys, the list and the pages if those who carry it were gone tomorrow.':
    'Quién encontraría las llaves, la lista y las páginas si mañana no estuvieran quienes llevan todo esto.',
  'Each thing that needs a key or is paid for again: web address, mailbox, list, accounts. Never a password.':
    'Todo lo que necesita una llave o se paga periódicamente: dirección web, buzón de correo, lista, cuentas. Nunca una contraseña.',
  'For example the web address.': 'Por ejemplo, la dirección web.',
  'Where it is kept, for example the name of the registrar.':
    'Dónde se guarda, por ejemplo el nombre del registrador de dominios.',
  'The roles that can get in; two people at least.': 'Los roles que tienen acceso; al menos dos personas.',
  'By when it has to be paid or renewed, for example 2027-05-31.':
    'Para cuándo hay que pagarlo o renovarlo, por ejemplo 2027-05-31.',
  'In use, or given up.': 'En uso, o retirado.',
  'Rules that need a page of their own, such as privacy, money, travel or the use of AI: one file for each, or one table.':
    'Reglas que necesitan una página propia, como privacidad, dinero, viajes o uso de la IA: un archivo por cada una, o una tabla.',
  'One row, or one file in the folder “policies”, for each.':
    'Una fila por política, o un archivo en la carpeta “policies”.',
  'What the policy is about.': 'De qué trata la política.',
  'What it says, in one sentence.': 'Qué dice, en una frase.',
  'For whom it holds: members, speakers, everyone on a call.':
    'A quién se aplica: miembros, ponentes, todas las personas de una reunión.',
  'What holds.': 'Qué se aplica.',
  'The role that keeps it up to date.': 'El rol que la mantiene al día.',
  'Whom to ask about it.': 'A quién preguntar al respecto.',
  'The day on which you agreed to it.': 'El día en que se acordó.',
  'Who agreed to it, or the decision in which that is recorded.': 'Quién la acordó, o la decisión en la que consta.',
  'The day on which somebody last read it and found it true.':
    'El día en que alguien la leyó por última vez y vio que seguía siendo correcta.',
  'How often it is read again, for example 12 months.': 'Cada cuánto se vuelve a leer, por ejemplo cada 12 meses.',
  'Draft, adopted or retired.': 'Borrador, adoptada o retirada.',
  'Where its text stands, when not here.': 'Dónde está el texto, si no es aquí.',
  'The networks that you belong to and who speaks for you there; for a network, the communities that belong to it.':
    'Las redes a las que pertenecen y quién habla allí por la comunidad; en el caso de una red, las comunidades que la forman.',
  'What you look for in other communities, in a sentence or two.':
    'Qué buscan en otras comunidades, en una o dos frases.',
  'One row for each network that you belong to, or would like to join.':
    'Una fila por cada red a la que pertenecen o a la que les gustaría unirse.',
  'The network.': 'La red.',
  'Member, node, partner, host, applicant or left.': 'Miembro, nodo, socio, anfitrión, candidato o salió.',
  'The month in which you joined, for example 2025-04.': 'El mes en que se unieron, por ejemplo 2025-04.',
  'The role that speaks for you there.': 'El rol que habla allí por la comunidad.',
  'What you bring: a speaker a year, a fee, an afternoon.': 'Qué aportan: un ponente al año, una cuota, una tarde.',
  'What you take home from it.': 'Qué se llevan de ella.',
  'What you promised when you joined, for example one report a year.':
    'Qué prometieron al unirse, por ejemplo un informe al año.',
  'When you agreed to its principles and code of conduct, with a link to them; “it has none” is an answer.':
    'Cuándo aceptaron sus principios y su código de conducta, con un enlace; “no tiene” es una respuesta válida.',
  'Its web site.': 'Su sitio web.',
  'For a network: one row for each community that belongs to it.':
    'Para una red: una fila por cada comunidad que pertenece a ella.',
  'The community.': 'La comunidad.',
  'Its pages.': 'Sus páginas.',
  'An address that keeps working when people change.':
    'Una dirección que siga funcionando aunque cambien las personas.',
  'Active, starting, resting or left.': 'Activa, empezando, en pausa o salió.',
  'The day on which you last heard from it, for example 2026-03-18.':
    'El día en que se tuvieron noticias de ella por última vez, por ejemplo 2026-03-18.',
  'A cohort that meets a few times: its sessions, and assignments that end up as pages of each participant’s community.':
    'Una cohorte que se reúne varias veces: sus sesiones, y tareas que acaban siendo páginas de la comunidad de cada participante.',
  'Which round this is, for example spring 2027.': 'De qué edición se trata, por ejemplo primavera de 2027.',
  'The first day, for example 2027-02-04.': 'El primer día, por ejemplo 2027-02-04.',
  'The last day.': 'El último día.',
  'When you meet, for example: every Thursday, 14:00, Brussels time. It holds for every session that says nothing else.':
    'Cuándo se reúnen, por ejemplo: todos los jueves, 14:00, hora de Bruselas. Vale para toda sesión que no indique otra cosa.',
  'How many, from how many organisations. Numbers only; names stay out.':
    'Cuántas personas, de cuántas organizaciones. Solo números, sin nombres.',
  'The hours that participants should keep free, for example 90 minutes a week and an hour at home.':
    'Las horas que conviene reservar para participar, por ejemplo 90 minutos a la semana y una hora en casa.',
  'From when people can apply.': 'Desde cuándo es posible inscribirse.',
  'Until when people can apply.': 'Hasta cuándo es posible inscribirse.',
  'When applicants hear back.': 'Cuándo reciben respuesta quienes se inscriben.',
  'For whom the programme is, and what they have at the end.': 'Para quién es el programa y qué se obtiene al final.',
  'The place or link of every session that names no other; leave passcodes out.':
    'El lugar o enlace de toda sesión que no indique otro; sin códigos de acceso.',
  'The roles that lead the sessions.': 'Los roles que dirigen las sesiones.',
  'The roles that accompany participants between the sessions.':
    'Los roles que acompañan a participantes entre las sesiones.',
  'What participants have in their hands at the end.': 'Qué tiene en sus manos cada participante al final.',
  'The parts of a session with their minutes, for example “Short talk: 15 minutes”; one line each.':
    'Las partes de una sesión con sus minutos, por ejemplo “Charla corta: 15 minutos”; una por línea.',
  'How people take part: taking and giving space, silence, coming and going.':
    'Cómo se participa: tomar y ceder espacio, silencio, entrar y salir.',
  'Whom people can tell in private when something in a session is uncomfortable, and how.':
    'A quién decir en privado que algo resulta incómodo en una sesión, y cómo.',
  'One row, or one file in the folder “programme”, for each.':
    'Una fila por sesión, o un archivo en la carpeta “programme”.',
  'The number of the session, for example 2.': 'El número de la sesión, por ejemplo 2.',
  'What the session is about.': 'De qué trata la sesión.',
  'The day, for example 2027-02-04.': 'El día, por ejemplo 2027-02-04.',
  'A place or a link; “sent by e-mail” is an answer. Leave passcodes out.':
    'Un lugar o un enlace; “se envía por correo electrónico” es una respuesta válida. Sin códigos de acceso.',
  'The roles that lead this session, where they differ.': 'Los roles que dirigen esta sesión, si son otros.',
  'What participants can do afterwards; two or three lines.':
    'Qué saben hacer después quienes participan; dos o tres líneas.',
  'What the short talk is about, and what people do.': 'De qué trata la charla corta y qué hace la gente.',
  'The parts with their minutes, where they differ from the usual ones.':
    'Las partes con sus minutos, si no son las habituales.',
  'One question that everyone answers in a line.': 'Una pregunta que todo el mundo responde en una línea.',
  'Questions that everyone answers in writing, in silence.':
    'Preguntas que todo el mundo responde por escrito, en silencio.',
  'One or two things to read, with links.': 'Una o dos cosas para leer, con enlaces.',
  'Slides, sheets and the shared notes, with links.':
    'Diapositivas, hojas de trabajo y las notas compartidas, con enlaces.',
  'None, or presentation only: the discussion is not recorded.':
    'Ninguna, o solo la presentación: el debate no se graba.',
  'No: people speak more freely.': 'No: así se habla con más libertad.',
  'The assignment that goes with it, by its name.': 'La tarea que corresponde a la sesión, por su nombre.',
  'What participants write between two sessions, and which pages come of it.':
    'Qué escriben los participantes entre dos sesiones y qué páginas salen de ahí.',
  'What the assignment is called.': 'Cómo se llama la tarea.',
  'The session after which people do it, by its number.': 'La sesión después de la cual se hace, por su número.',
  'What to do, in two or three sentences.': 'Qué hay que hacer, en dos o tres frases.',
  'The pages that come of it, for example: story, or stakeholders and channels.':
    'Las páginas que salen de ahí, por ejemplo: historia, o partes interesadas y canales.',
  'Yes, where nobody has to do it.': 'Sí, si nadie está obligado a hacerla.',
  'By when, for example 2027-02-11.': 'Para cuándo, por ejemplo 2027-02-11.',
  'How long people tell of it in the next session; ten minutes, when nothing is written.':
    'Cuánto tiempo se dedica a contarla en la sesión siguiente; diez minutos, si no se indica nada.',
  'Where the notes are kept.': 'Dónde se guardan las notas.',
  'None, or talks only: discussions are better left out.':
    'Ninguna, o solo las charlas: es mejor no grabar las conversaciones.',
  'A link to the code of conduct that holds there.': 'Un enlace al código de conducta que rige allí.',
  'Open, restricted or paid.': 'Abierto, restringido o de pago.',
  'The organisation that offers it, where it is not you.': 'La organización que lo ofrece, si no son ustedes.',
  'What people took home, in a few lines, without names.': 'Lo que la gente se llevó, en unas líneas y sin nombres.',
  'Planned, held or cancelled.': 'Prevista, celebrada o cancelada.',
  'The month in which you read all pages again, for example november; in it, the report begins with a list of them.':
    'El mes en que se vuelven a leer todas las páginas, por ejemplo noviembre; ese mes, el informe empieza con la lista de todas ellas.',
  'Where somebody writes or begins: a shared address, or a page.':
    'A dónde se escribe o por dónde se empieza: una dirección compartida o una página.',
}

export default words
