// The help of kinds and fields in French, by the English sentence.
import type { Translation } from '../translations.ts'

const words: Translation = {
  'Name, type, stage and contact of the community, in a few lines.':
    'Le nom, le type, l’étape et le contact de la communauté, en quelques lignes.',
  'The name of the community.': 'Le nom de la communauté.',
  'What the community is, in one or two sentences (300 letters at most).':
    'Ce que la communauté est, en une ou deux phrases (300 caractères au plus).',
  'What kind of community this is; it decides which pages are asked for.':
    'Le type de communauté ; il détermine les pages qui sont demandées.',
  'How far the community is; it decides how much is asked for.':
    'L’étape où en est la communauté ; elle détermine ce qui est demandé.',
  'One address that keeps working when people change.': 'Une adresse qui reste valable quand les personnes changent.',
  'The languages in which the community works; the one of these pages first.':
    'Les langues dans lesquelles travaille la communauté ; d’abord celle de ces pages.',
  'The licence of the texts, for example CC-BY-4.0.': 'La licence des textes, par exemple CC-BY-4.0.',
  'How the community began, why people join it, and where it goes next.':
    'Comment la communauté a commencé, pourquoi on la rejoint, et où elle va maintenant.',
  'The month in which it began, for example 2025-09.': 'Le mois où elle a commencé, par exemple 2025-09.',
  'Who began it: groups or roles, and people only when they agreed to be named.':
    'Qui l’a lancée : des groupes ou des rôles, et des personnes seulement si elles sont d’accord pour être citées.',
  'What happened first, who met whom, and what they wanted to change.':
    'Ce qui s’est passé d’abord, qui a rencontré qui, et ce que l’on voulait changer.',
  'What a group of people can do here that nobody can do alone.':
    'Ce qu’un groupe de personnes peut faire ici et que personne ne peut faire seul.',
  'What moves the people who look after the community.': 'Ce qui motive les personnes qui s’occupent de la communauté.',
  'What others get from being part of it.': 'Ce que l’on gagne à en faire partie.',
  'The experience that somebody should have after an hour with you.':
    'Ce que l’on devrait ressentir après une heure passée avec vous.',
  'How the reasons of members, founders and the host organisation meet.':
    'En quoi se rejoignent les raisons des membres, de celles et ceux qui ont lancé la communauté et de l’établissement d’accueil.',
  'The next step for the community, in one or two sentences.':
    'La prochaine étape pour la communauté, en une ou deux phrases.',
  'Time, people, money or rooms that the next step needs.':
    'Le temps, les personnes, l’argent ou les salles que demande la prochaine étape.',
  'Roles or people (who agreed to be named) that know how it began.':
    'Les rôles ou les personnes (d’accord pour être citées) qui savent comment tout a commencé.',
  'What they answered when you asked: what was missing before, who came first, what was hard, what do you hope stays?':
    'Les réponses à vos questions : que manquait-il avant, qui est venu en premier, qu’est-ce qui a été difficile, qu’aimeriez-vous voir durer ?',
  'What people here are good at.': 'Ce que l’on sait bien faire ici.',
  'What nobody here can do yet.': 'Ce que personne ici ne sait encore faire.',
  'What members would like to learn.': 'Ce que les membres aimeraient apprendre.',
  'Groups from outside who could fill the gaps.': 'Des groupes de l’extérieur qui pourraient combler les manques.',
  'The goals that you put first, knowing all this.': 'Les objectifs que vous placez en premier, sachant tout cela.',
  'The day on which you wrote what success looks like; the months count from here.':
    'Le jour où vous avez écrit à quoi ressemble la réussite ; les mois se comptent à partir de là.',
  'What you hope for in 6, 12 and 24 months; on the day you are asked what happened.':
    'Ce que vous espérez dans 6, 12 et 24 mois ; le jour venu, on vous demandera ce qui s’est passé.',
  'In how many months: 6, 12 or 24 months.': 'Dans combien de mois : 6, 12 ou 24 mois.',
  'The month, where you would rather write one.': 'Le mois, si vous préférez en indiquer un.',
  'What will be different for people.': 'Ce qui aura changé pour les gens.',
  'What really happened; one honest sentence.': 'Ce qui s’est vraiment passé ; une phrase honnête.',
  'Where open science stands at your place: rules, early adopters, what is in the way, and what your host hopes for.':
    'Où en est la science ouverte chez vous : les règles, les pionniers, les obstacles, et ce qu’espère votre établissement d’accueil.',
  'What is usual at your institution today, and what is rare: sharing data, open access, open teaching.':
    'Ce qui est courant dans votre établissement aujourd’hui, et ce qui est rare : partage des données, accès ouvert, enseignement ouvert.',
  'What your institution, your country and your funders ask for.':
    'Ce que demandent votre établissement, votre pays et vos financeurs.',
  'What it is called.': 'Son nom.',
  'The institution’s, national, European, of a funder, or other.':
    'De l’établissement, nationale, européenne, d’un financeur ou autre.',
  'What it asks of people here, and where it leaves room.':
    'Ce qu’elle demande chez vous, et la liberté qu’elle laisse.',
  'Where to read it.': 'Où la lire.',
  'Groups that work in the open already; names of people only on the page People.':
    'Les groupes qui travaillent déjà de façon ouverte ; les noms de personnes ne figurent que sur la page Personnes.',
  'A group, an office or a course.': 'Un groupe, un service ou un cours.',
  'What they do that others could learn from.': 'Ce qu’ils font et dont d’autres pourraient s’inspirer.',
  'What holds people back, and what you do about it.': 'Ce qui freine les gens, et ce que vous y faites.',
  'What holds people back.': 'Ce qui freine les gens.',
  'What you do about it, or would like to try.': 'Ce que vous y faites, ou aimeriez essayer.',
  'Why the organisation that carries you does so, and where its reasons differ from yours.':
    'Pourquoi l’organisation qui vous porte a choisi de le faire, et en quoi ses raisons diffèrent des vôtres.',
  'What each project is for, and what will be different because of it.':
    'À quoi sert chaque projet, et ce qu’il changera.',
  'One row for each project or part of one; a community with one purpose needs one row.':
    'Une ligne par projet ou partie de projet ; une seule suffit si la communauté n’a qu’une raison d’être.',
  'What people call it; for a community with one purpose, its own name.':
    'Le nom qu’on lui donne ; si la communauté n’a qu’une raison d’être, son propre nom.',
  'What it is for, in a sentence.': 'À quoi il sert, en une phrase.',
  'What will be different for people; several are parted by semicolons.':
    'Ce qui changera pour les gens ; séparez plusieurs résultats par des points-virgules.',
  'A sign that it happened: something that you can count, or that somebody can tell.':
    'Un signe que c’est arrivé : quelque chose que l’on peut compter, ou que quelqu’un peut raconter.',
  'The month or quarter by which it should be so.': 'Le mois ou le trimestre où ce devrait être le cas.',
  'The milestones of your roadmap that lead there, by name or number.':
    'Les jalons de votre feuille de route qui y mènent, par leur nom ou leur numéro.',
  'What all projects together are for, where one sentence says it.':
    'À quoi servent tous les projets ensemble, si une phrase suffit à le dire.',
  'What will be different because of all of them, one line each.':
    'Ce que tous ces projets ensemble changeront, une ligne par résultat.',
  'The public agreement: vision, mission, values, what you do and do not do, and who can join.':
    'L’accord public : vision, mission, valeurs, ce que vous faites et ne faites pas, et qui peut vous rejoindre.',
  'The future that you want, in one short paragraph.': 'L’avenir que vous souhaitez, en un court paragraphe.',
  'What you do now, for whom, and what makes it different.':
    'Ce que vous faites aujourd’hui, pour qui, et ce qui vous distingue.',
  'Three to five goals, one line each.': 'Trois à cinq objectifs, une ligne chacun.',
  'What people find here, and what makes it different from others.':
    'Ce que l’on trouve ici, et ce qui vous distingue d’autres communautés.',
  'The people whom you want to reach.': 'Les personnes que vous voulez toucher.',
  'What the community does, one line each.': 'Ce que fait la communauté, une ligne par activité.',
  'One or two things that people might expect, and that you leave to others.':
    'Une ou deux choses que l’on pourrait attendre de vous, et que vous laissez à d’autres.',
  'Three values; say what each means, and give one example in action.':
    'Trois valeurs ; dites ce que chacune signifie, et donnez un exemple en action.',
  'One word or a few.': 'Un mot ou quelques mots.',
  'What you mean by it, in a sentence.': 'Ce que vous entendez par là, en une phrase.',
  'One thing that somebody did, or would do, because of it.':
    'Une chose que quelqu’un a faite, ou ferait, au nom de cette valeur.',
  'A rule, a welcome page or a decision that follows from it, best with a link.':
    'Une règle, une page de bienvenue ou une décision qui en découle, de préférence avec un lien.',
  'Who was asked, and how you came to agree on them.': 'Qui a été consulté, et comment vous avez trouvé un accord.',
  'Who can join, how, what is expected, and how to leave.':
    'Qui peut vous rejoindre, comment, ce qui est attendu, et comment partir.',
  'How you work together from day to day: calls, channels, language, credit.':
    'Comment vous travaillez ensemble au quotidien : réunions, canaux, langue, reconnaissance.',
  'How this charter can be changed, and by whom.': 'Comment cette charte peut être modifiée, et par qui.',
  'Who put their name to this charter, if they wish to be named.':
    'Qui a signé cette charte, parmi les personnes qui souhaitent être citées.',
  'Somebody who agreed to be named here.': 'Une personne d’accord pour être citée ici.',
  'The group or organisation, where somebody signs for one.': 'Le groupe ou l’organisation, si l’on signe en son nom.',
  'The day on which they signed.': 'Le jour de la signature.',
  'Yes and the date, for example “yes, 2026-01-12”.': 'Oui et la date, par exemple « oui, 2026-01-12 ».',
  'The seven principles of open research, and one thing that you do because of each.':
    'Les sept principes de la recherche ouverte, et une chose que vous faites au nom de chacun.',
  'One row for each of the seven.': 'Une ligne pour chacun des sept.',
  'One of the seven: respect for diversity, collaboration, accountability, transparency, social responsibility and engagement, fairness, impact.':
    'L’un des sept : respect de la diversité, collaboration, redevabilité, transparence, responsabilité sociale et engagement, équité, impact.',
  'One thing that you do because of it.': 'Une chose que vous faites au nom de ce principe.',
  'A link to something that a reader can look at.': 'Un lien vers quelque chose que l’on peut consulter.',
  'How people treat one another here, whom to tell when something goes wrong, and what happens then.':
    'Comment on se comporte ici avec les autres, à qui parler quand quelque chose ne va pas, et ce qui se passe ensuite.',
  'The text that this code was adapted from, or “own”.':
    'Le texte dont ce code est adapté, ou « propre » si c’est le vôtre.',
  'What everyone here promises to one another.': 'Ce que chaque personne promet ici aux autres.',
  'Where and when the code applies: calls, chat, events, and when somebody speaks for the community.':
    'Où et quand le code s’applique : réunions, messagerie, événements, et quand quelqu’un parle au nom de la communauté.',
  'What is welcome here, in words that show what people do.':
    'Ce qui est bienvenu ici, avec des mots qui montrent ce que l’on fait.',
  'What is not accepted here.': 'Ce qui n’est pas accepté ici.',
  'How somebody tells you that something went wrong, and what they may leave out.':
    'Comment vous dire que quelque chose ne va pas, et ce que l’on n’est pas obligé de préciser.',
  'The people, roles or outside bodies that receive reports, and how to reach each.':
    'Les personnes, les rôles ou les instances extérieures qui reçoivent les signalements, et comment les joindre.',
  'An address, a form or a chat name. Say who else reads it.':
    'Une adresse, un formulaire ou un nom sur la messagerie. Dites qui d’autre lit les messages.',
  'A role, a person who has agreed to it, or an office outside the community.':
    'Un rôle, une personne qui a donné son accord, ou un service extérieur à la communauté.',
  'The role of this person, where a name stands in the first column.':
    'Le rôle de cette personne, si la première colonne donne un nom.',
  'Whom this contact does not work for, so that a reporter can choose.':
    'Pour qui ce contact ne travaille pas, afin que l’on puisse choisir à qui s’adresser.',
  'The languages in which somebody can report.': 'Les langues dans lesquelles on peut faire un signalement.',
  'Until when they have agreed to receive reports.':
    'Jusqu’à quand la personne a accepté de recevoir les signalements.',
  'How soon somebody who reports hears from a person.': 'Sous quel délai une personne répond à un signalement.',
  'The steps that may follow a report, from a word in private to having to leave.':
    'Les mesures qui peuvent suivre un signalement, d’un mot en privé jusqu’à l’obligation de partir.',
  'Who reads a report, and where notes on it are kept (never on these pages).':
    'Qui lit un signalement, et où sont conservées les notes à son sujet (jamais sur ces pages).',
  'What happens when a report is about somebody who receives reports.':
    'Ce qui se passe quand un signalement concerne une personne qui reçoit les signalements.',
  'How somebody can ask for a second look at a decision.': 'Comment demander le réexamen d’une décision.',
  'How somebody can report without giving a name, or that this is not possible here.':
    'Comment faire un signalement sans donner de nom ; si ce n’est pas possible ici, dites-le.',
  'Whom to call first when somebody is in danger now.': 'Qui appeler d’abord quand quelqu’un est en danger immédiat.',
  'Whom to speak to on the day.': 'À qui s’adresser le jour même.',
  'That nobody suffers for having reported.': 'L’assurance que personne n’aura à souffrir d’avoir fait un signalement.',
  'What can put it right, when the person who was hurt would like that.':
    'Ce qui peut réparer le tort, si la personne qui l’a subi le souhaite.',
  'Whose text this is, and under which licence.': 'De qui est ce texte, et sous quelle licence.',
  'What those who receive reports of behaviour do with them, step by step; never about a single case.':
    'Comment les personnes qui reçoivent les signalements les traitent, étape par étape ; jamais rien sur un cas particulier.',
  'What happens from the first message to the end, in five or six steps.':
    'Ce qui se passe du premier message jusqu’à la fin, en cinq ou six étapes.',
  'The ways in which a report may come: the address, in person, by a friend, without a name.':
    'Les voies par lesquelles un signalement peut arriver : l’adresse, de vive voix, par une personne de confiance, sans nom.',
  'What is good to know (what, where, when, is it still going on), and that none of it is a must.':
    'Ce qu’il est utile de savoir (quoi, où, quand, est-ce que cela continue), en précisant que rien n’est obligatoire.',
  'When the first answer comes, and when the decision.': 'Quand vient la première réponse, et quand vient la décision.',
  'Who reads a report, and when anyone else is told.': 'Qui lit un signalement, et quand d’autres en sont informés.',
  'Who looks at new reports, also in the holidays: two people at least.':
    'Qui regarde les nouveaux signalements, vacances comprises : deux personnes au moins.',
  'One who looks after each report, and one who stands beside; by role, not by name.':
    'Une personne qui suit chaque signalement, et une autre qui l’épaule ; par leur rôle, pas par leur nom.',
  'Who steps aside, and who takes over then.': 'Qui se retire, et qui prend alors le relais.',
  'Who decides on the steps, how many have to agree, and what happens when they do not.':
    'Qui décide des mesures, combien de personnes doivent être d’accord, et ce qui se passe si elles ne le sont pas.',
  'The steps from which you choose; where they stand in the code of conduct, a link is enough.':
    'Les mesures parmi lesquelles vous choisissez ; si elles figurent dans le code de conduite, un lien suffit.',
  'Where notes on reports are kept (never on these pages), who can open them, and when they are destroyed.':
    'Où sont conservées les notes sur les signalements (jamais sur ces pages), qui peut les ouvrir, et quand elles sont détruites.',
  'When somebody outside has to be told, and that otherwise the person who was hurt decides.':
    'Les cas où il faut prévenir quelqu’un à l’extérieur ; sinon, c’est la personne qui a subi le tort qui décide.',
  'What members hear: how many reports, if there were at least five, and what you learnt; never about whom.':
    'Ce que l’on dit aux membres : le nombre de signalements, s’il y en a eu au moins cinq, et ce que vous en avez tiré ; jamais qui était concerné.',
  'How often members hear it, for example every 12 months.':
    'À quelle fréquence les membres en sont informés, par exemple tous les 12 mois.',
  'The day of the last one, for example 2026-03-18.': 'Le jour du dernier bilan, par exemple 2026-03-18.',
  'What you do so that everyone can take part, whom to ask, and what still stands in the way; never counts of people.':
    'Ce que vous faites pour que tout le monde puisse participer, à qui demander, et ce qui fait encore obstacle ; jamais de décompte des personnes.',
  'An address for captions, a room without steps or another format, and how long before you need to know.':
    'Une adresse pour demander des sous-titres, une salle sans marches ou un autre format, et combien de temps à l’avance vous devez le savoir.',
  'What people find there: captions, transcripts, a quiet room, cameras off, no steps, children, help with costs.':
    'Ce que l’on y trouve : sous-titres, transcriptions, salle calme, caméra facultative, pas de marches, accueil des enfants, aide pour les frais.',
  'Where members live far apart: how calls change their hour, or what those do who cannot come.':
    'Si les membres vivent loin les uns des autres : comment l’heure des réunions varie, ou ce que font celles et ceux qui ne peuvent pas venir.',
  'Described pictures, plain words, formats that everyone can open, enough contrast.':
    'Des images décrites, des mots simples, des formats que tout le monde peut ouvrir, un contraste suffisant.',
  'In which languages people can read, speak and ask, and who translates.':
    'Dans quelles langues on peut lire, parler et poser des questions, et qui traduit.',
  'How people find you and take part, whatever they can see, hear, pay for or install.':
    'Comment on peut vous trouver et participer, quoi que l’on puisse voir, entendre, payer ou installer.',
  'How everyone can follow what is said and decided: plain words, notes, one place for decisions.':
    'Comment tout le monde peut suivre ce qui se dit et se décide : mots simples, comptes rendus, un seul endroit pour les décisions.',
  'What somebody new meets in the first weeks, and whom they can ask.':
    'Ce qui attend une personne nouvelle les premières semaines, et à qui elle peut s’adresser.',
  'How people of every background come to lead; nothing about single people, and no counts.':
    'Comment des personnes de tous horizons en viennent à prendre des responsabilités ; rien sur une personne en particulier, et aucun décompte.',
  'One or two things that you know of and have not mended, so that people can plan around them.':
    'Une ou deux choses que vous connaissez et n’avez pas encore corrigées, pour que l’on puisse en tenir compte.',
  'Who is here, as far as they agreed to be listed. Name, place of work and languages are enough.':
    'Qui est là, parmi les personnes d’accord pour être citées. Le nom, le lieu de travail et les langues suffisent.',
  'One row for each person who agreed to be listed.': 'Une ligne par personne d’accord pour être citée.',
  'The name under which they wish to be listed.': 'Le nom sous lequel la personne souhaite être citée.',
  'Only where the person wishes it.': 'Seulement si la personne le souhaite.',
  'The organisation in which they work.': 'L’organisation où la personne travaille.',
  'What they do here, in small communities without a list of roles.':
    'Ce que la personne fait ici, dans les petites communautés sans liste de rôles.',
  'Yes and the date on which they said so, for example “yes, 2026-01-12”; add “name only” where that is all.':
    'Oui et la date de l’accord, par exemple « oui, 2026-01-12 » ; ajoutez « nom seulement » si l’accord s’arrête là.',
  'The languages in which somebody can write to them.': 'Les langues dans lesquelles on peut écrire à cette personne.',
  'What others may ask them about.': 'Les sujets sur lesquels on peut lui poser des questions.',
  'Public pages about their work.': 'Des pages publiques sur son travail.',
  'Their ORCID iD, sixteen characters in four groups.': 'Son identifiant ORCID, seize caractères en quatre groupes.',
  'What there is to do, who does it until when, and who takes over. A role lasts longer than a person.':
    'Ce qu’il y a à faire, qui le fait jusqu’à quand, et qui prend la suite. Un rôle dure plus longtemps qu’une personne.',
  'One row for each role.': 'Une ligne par rôle.',
  'What the role is called.': 'Le nom du rôle.',
  'What the role decides or does, in one sentence.': 'Ce que le rôle décide ou fait, en une phrase.',
  'What the role does.': 'Ce que fait le rôle.',
  'What the role may decide alone.': 'Ce que le rôle peut décider seul.',
  'How much time it takes, for example 2 hours a week.': 'Le temps qu’il demande, par exemple 2 heures par semaine.',
  'What helps to do it well.': 'Ce qui aide à bien le tenir.',
  'Who does it now; people who agreed to be listed.':
    'Qui le fait aujourd’hui ; des personnes d’accord pour être citées.',
  'A date on which you ask again, a length such as 2 years, or “goes with the post”.':
    'Une date à laquelle reposer la question, une durée comme 2 ans, ou « lié au poste ».',
  'Who takes over, and what they need to be handed.': 'Qui prend la suite, et ce qu’il faut lui transmettre.',
  'The committees, working groups and task forces: what each is for, who leads it, and how to join.':
    'Les comités, groupes de travail et groupes ad hoc : à quoi sert chacun, qui l’anime, et comment le rejoindre.',
  'One row, or one file, for each group.': 'Une ligne, ou un fichier, par groupe.',
  'What the group is called.': 'Le nom du groupe.',
  'Committee, working group, task force (for a time), chapter, board, or cluster competence centre.':
    'Comité, groupe de travail, groupe ad hoc (pour un temps), antenne, conseil, ou centre de compétences d’un cluster.',
  'What the group is for, in one sentence.': 'À quoi sert le groupe, en une phrase.',
  'What the group wants to reach.': 'Ce que le groupe veut atteindre.',
  'What people might expect of it, and others do.': 'Ce que l’on pourrait attendre de lui, et que d’autres font.',
  'What the group may decide without asking anyone.': 'Ce que le groupe peut décider sans demander à personne.',
  'Two people, or a role that two people hold.': 'Deux personnes, ou un rôle tenu par deux personnes.',
  'Who carries news between this group and the one above it.':
    'Qui fait circuler les nouvelles entre ce groupe et celui dont il dépend.',
  'People who agreed to be listed; since and until in brackets, where you like.':
    'Les personnes d’accord pour être citées ; si vous le souhaitez, avec « depuis » et « jusqu’à » entre parenthèses.',
  'Those who were in it before, and are glad to be named.':
    'Les personnes qui en ont fait partie, et qui acceptent volontiers d’être citées.',
  'The group above it, where there is one.': 'Le groupe dont il dépend, s’il y en a un.',
  'Whom it tells what it did, and how often; “members, twice a year” is an answer.':
    'À qui il rend compte de ce qu’il a fait, et à quelle fréquence ; « membres, deux fois par an » convient aussi.',
  'The call from your page of meetings, or how often: for example every two months.':
    'La réunion de votre page Réunions, ou la fréquence : par exemple tous les deux mois.',
  'The channels, folders or lists in which it works.': 'Les canaux, dossiers ou listes où il travaille.',
  'What somebody does who would like to be part of it.': 'Ce qu’il faut faire pour en faire partie.',
  'A date such as 2027-06-30, or “standing” for a group that goes on.':
    'Une date comme 2027-06-30, ou « permanent » pour un groupe qui continue.',
  'Not begun (“unbegun”), active, inactive or closed.': 'Pas commencé, actif, inactif ou clos.',
  'Who decides what, how, and what happens when people do not agree.':
    'Qui décide quoi, comment, et ce qui se passe en cas de désaccord.',
  'How decisions are made here, in a few sentences.': 'Comment les décisions se prennent ici, en quelques phrases.',
  'The groups and roles that decide, and what each is for.':
    'Les groupes et les rôles qui décident, et à quoi sert chacun.',
  'One row for each sort of decision.': 'Une ligne par sorte de décision.',
  'What is decided, for example a new page or a change to the charter.':
    'Ce qui est décidé, par exemple une nouvelle page ou une modification de la charte.',
  'Nobody objects, consensus, a majority, two thirds, or one role alone.':
    'Personne ne s’oppose, consensus, majorité, deux tiers, ou un rôle seul.',
  'The roles or the group that decide; “any member” is an answer.':
    'Les rôles ou le groupe qui décident ; « tout membre » convient aussi.',
  'How many have to take part.': 'Combien de personnes doivent participer.',
  'How long others may object, for example 7 days.': 'Pendant combien de temps on peut s’opposer, par exemple 7 jours.',
  'Where a reader finds the decision afterwards.': 'Où l’on retrouve ensuite la décision.',
  'What happens when people do not agree.': 'Ce qui se passe quand on n’est pas d’accord.',
  'When somebody leaves a decision to the others: their own money, job, friend.':
    'Quand on laisse une décision aux autres : parce qu’elle touche à son argent, à son emploi, à un proche.',
  'How somebody takes up a role and leaves it, and that they are asked first.':
    'Comment on prend un rôle et comment on le quitte, en précisant que l’on demande d’abord son avis à la personne.',
  'Who votes, how, and who counts.': 'Qui vote, comment, et qui compte les voix.',
  'Who may propose a change to these rules, who agrees to it, and how long it is announced before.':
    'Qui peut proposer une modification de ces règles, qui l’approuve, et combien de temps à l’avance on l’annonce.',
  'Who may decide at once when something cannot wait, and who hears of it afterwards.':
    'Qui peut décider tout de suite quand cela ne peut pas attendre, et qui en est informé ensuite.',
  'Who may listen, read and take part.': 'Qui peut écouter, lire et participer.',
  'The share of seats that one organisation may hold at most, for example “a quarter”.':
    'La part des sièges qu’une même organisation peut avoir au plus, par exemple « un quart ».',
  'What was decided, when, by whom and why. Votes in totals; nothing about the behaviour, health or job of a person.':
    'Ce qui a été décidé, quand, par qui et pourquoi. Seulement le total des votes ; rien sur le comportement, la santé ou l’emploi d’une personne.',
  'One row, or one file, for each decision.': 'Une ligne, ou un fichier, par décision.',
  'For example 2026-03, the third of the year.': 'Par exemple 2026-03, la troisième de l’année.',
  'The day of the decision, for example 2026-05-20.': 'Le jour de la décision, par exemple 2026-05-20.',
  'What it is about, in a few words.': 'De quoi il s’agit, en quelques mots.',
  'Proposed, approved, declined, withdrawn or superseded.': 'Proposée, approuvée, refusée, retirée ou remplacée.',
  'Why the question came up.': 'Pourquoi la question s’est posée.',
  'What was decided, so that somebody who was not there can follow it.':
    'Ce qui a été décidé, de façon que même une personne absente puisse le comprendre.',
  'Why you decided so, and what spoke against it.':
    'Pourquoi vous avez décidé ainsi, et quels étaient les arguments contraires.',
  'Nobody objected, consensus, a simple majority, two thirds, or one role alone.':
    'Personne ne s’oppose, consensus, majorité simple, deux tiers, ou un rôle seul.',
  'Totals: 5 for, 1 against, 2 abstained. Never who voted how in a secret vote.':
    'Les totaux : 5 pour, 1 contre, 2 abstentions. Jamais qui a voté quoi lors d’un vote secret.',
  'The group or role that decided; “members on the call” is an answer.':
    'Le groupe ou le rôle qui a décidé ; « membres présents à la réunion » convient aussi.',
  'A link to the notes of the call on which it was decided.':
    'Un lien vers le compte rendu de la réunion où la décision a été prise.',
  'Links to the pages that have to say something else from now on.':
    'Des liens vers les pages qui doivent désormais dire autre chose.',
  'The day or month in which you ask whether it was right.':
    'Le jour ou le mois où vous vous demanderez si c’était la bonne décision.',
  'A link to the earlier decision that no longer counts, or its number.':
    'Un lien vers la décision antérieure qui ne vaut plus, ou son numéro.',
  'The groups and organisations that matter to the community, and how each takes part.':
    'Les groupes et organisations qui comptent pour la communauté, et comment chacun participe.',
  'When the groups were rated in a private place, and which role looked at it again.':
    'Quand les groupes ont été évalués dans un espace privé, et quel rôle a revu cette évaluation.',
  'One row for each group or organisation; no names of people.':
    'Une ligne par groupe ou organisation ; aucun nom de personne.',
  'A group or organisation.': 'Un groupe ou une organisation.',
  'What they are for the community: user, funder, host, contributor.':
    'Ce qu’ils sont pour la communauté : utilisateurs, financeurs, établissement d’accueil, contributeurs.',
  'How they take part, in a few words.': 'Comment ils participent, en quelques mots.',
  'What they hope to get from you.': 'Ce qu’ils espèrent recevoir de vous.',
  'What they could give: time, rooms, money, knowledge.':
    'Ce qu’ils pourraient apporter : du temps, des salles, de l’argent, des connaissances.',
  'The channel or call in which you meet them.': 'Le canal ou la réunion où vous les rencontrez.',
  'How often: every month, twice a year.': 'À quelle fréquence : tous les mois, deux fois par an.',
  'The role that stays in touch.': 'Le rôle qui garde le contact.',
  'The levels at which people take part, from hearing of you to leading something, and what each of them needs.':
    'Les niveaux de participation, de la découverte à la prise de responsabilité, et ce dont on a besoin à chacun.',
  'One row for each level; groups and numbers, never names of people.':
    'Une ligne par niveau ; des groupes et des nombres, jamais de noms de personnes.',
  'Discovery, first contact, participation, sustained participation, networked participation or leadership; or your own word.':
    'Découverte, premier contact, participation, participation durable, participation en réseau ou leadership ; ou votre propre mot.',
  'What you call this level.': 'Le nom que vous donnez à ce niveau.',
  'Groups or personas, such as “doctoral researchers in their first year”; no names of people.':
    'Des groupes ou des personas, comme « doctorantes et doctorants de première année » ; aucun nom de personne.',
  'What people at this level do.': 'Ce que l’on fait à ce niveau.',
  'The channels and calls in which you meet them.': 'Les canaux et les réunions où vous rencontrez ces personnes.',
  'What the community does for people at this level.': 'Ce que la communauté fait pour les personnes de ce niveau.',
  'What people get back: answers, company, credit, skills.':
    'Ce que l’on reçoit en retour : des réponses, des rencontres, de la reconnaissance, des compétences.',
  'How one can tell that somebody is ready for the next level.':
    'À quoi l’on voit qu’une personne est prête pour le niveau suivant.',
  'What keeps people from taking part here: time, language, tools, courage.':
    'Ce qui retient de participer ici : le temps, la langue, les outils, la peur de se lancer.',
  'How you notice that somebody could do more, and who asks them.':
    'Comment vous remarquez que quelqu’un pourrait faire plus, et qui le lui propose.',
  'How anyone does less for a while, and comes back.': 'Comment on peut en faire moins pendant un temps, puis revenir.',
  'Groups that the path does not reach today, and what keeps them away.':
    'Les groupes que ce parcours n’atteint pas aujourd’hui, et ce qui les tient à l’écart.',
  'What people give here, what they receive, and how they are thanked for it.':
    'Ce que l’on donne ici, ce que l’on reçoit, et comment on en est remercié.',
  'How and where you thank people, and who sees to it.': 'Comment et où vous remerciez, et qui y veille.',
  'A list of everything that you thank people for, the quiet work too: welcoming, taking notes, listening.':
    'La liste de tout ce pour quoi vous remerciez, y compris le travail discret : accueillir, prendre des notes, écouter.',
  'When somebody is named as an author of what you publish together.':
    'Dans quels cas une personne est citée parmi les auteurs et autrices de ce que vous publiez ensemble.',
  'Which work is paid, which is not, and why; no amounts of single people.':
    'Quel travail est payé, lequel ne l’est pas, et pourquoi ; aucun montant individuel.',
  'How somebody stays off every list, or is taken off.': 'Comment ne figurer sur aucune liste, ou s’en faire retirer.',
  'One row for each group of members; groups, not names of people.':
    'Une ligne par groupe de membres ; des groupes, pas des noms de personnes.',
  'A group, such as speakers, note-takers, or readers of the newsletter.':
    'Un groupe, comme celles et ceux qui présentent, qui prennent des notes ou qui lisent la lettre d’information.',
  'Time, knowledge, care, data, a room.': 'Du temps, des connaissances, de l’attention, des données, une salle.',
  'What comes back to them: answers, credit, company, a skill.':
    'Ce qui leur revient : des réponses, de la reconnaissance, des rencontres, une compétence.',
  'How others hear of it: named in the notes, a letter to their team, a badge.':
    'Comment les autres l’apprennent : une mention dans le compte rendu, une lettre à leur équipe, un badge.',
  'The role that asks once a year whether giving and receiving are in balance.':
    'Le rôle qui se demande une fois par an si ce que l’on donne et ce que l’on reçoit s’équilibrent.',
  'Digital badges or certificates, and what each is given for; not who has one.':
    'Les badges numériques ou les certificats, et pour quoi chacun est décerné ; pas qui en a reçu un.',
  'What somebody has done who gets it.': 'Ce qu’il faut avoir fait pour l’obtenir.',
  'The role that gives it.': 'Le rôle qui le décerne.',
  'A page that says what it stands for.': 'Une page qui dit ce qu’il représente.',
  'What members would like to learn or find.': 'Ce que les membres aimeraient apprendre ou trouver.',
  'What somebody is looking for.': 'Ce que quelqu’un cherche.',
  'What it would make possible.': 'Ce que cela rendrait possible.',
  'Open or answered.': 'Ouvert ou trouvé.',
  'What members can show or teach others.': 'Ce que les membres peuvent montrer ou apprendre aux autres.',
  'What somebody can show or teach.': 'Ce que quelqu’un peut montrer ou apprendre aux autres.',
  'Whom it helps.': 'À qui cela rend service.',
  'A group, a role, or somebody who wishes to be named.':
    'Un groupe, un rôle, ou une personne qui souhaite être citée.',
  'Short talks that members offer and that have no date yet; once they have one, they stand in the rota.':
    'Les présentations éclair que des membres proposent et qui n’ont pas encore de date ; une fois la date fixée, elles figurent dans le tour de rôle.',
  'What it is about.': 'De quoi il s’agit.',
  'From when it could be given.': 'À partir de quand elle pourrait avoir lieu.',
  'Imaginary people who stand for those whom you want to reach: what moves them, and what stands in their way.':
    'Des personnes imaginaires qui représentent celles que vous voulez toucher : ce qui les motive, et ce qui leur fait obstacle.',
  'One row, heading or page for each imaginary person; nobody who could be recognised.':
    'Une ligne, un titre ou une page par personne imaginaire ; rien qui permette de reconnaître quelqu’un.',
  'An invented name that nobody here has.': 'Un nom inventé, que personne ne porte ici.',
  'Yes: personas are never real people.': 'Oui : un persona n’est jamais une personne réelle.',
  'A short life story: work, day, place.': 'Une courte histoire de vie : travail, journée, lieu.',
  'What this person can do, and cannot do yet.': 'Ce que cette personne sait faire, et ne sait pas encore faire.',
  'What draws this person to you.': 'Ce qui attire cette personne vers vous.',
  'What this person needs to stay.': 'Ce dont cette personne a besoin pour rester.',
  'Time, language, tools, money: what is given.':
    'Le temps, la langue, les outils, l’argent : ce que l’on ne peut pas changer.',
  'How this person first hears of you.': 'Comment cette personne entend parler de vous pour la première fois.',
  'How this person first meets you.': 'Comment cette personne vous rencontre pour la première fois.',
  'What this person does first.': 'Ce que cette personne fait en premier.',
  'How it goes on, and why this person stays.': 'Comment cela continue, et pourquoi cette personne reste.',
  'Whom this person brings or connects.': 'Qui cette personne amène ou met en relation.',
  'What stands in the way, and what you do about it: one line for each, “calls are in the evening → every second one is at noon”.':
    'Ce qui fait obstacle, et ce que vous y faites : une ligne par obstacle, « les réunions ont lieu le soir → une sur deux est à midi ».',
  'What happens when somebody joins or takes something on, and what happens when they leave.':
    'Ce qui se passe quand une personne arrive ou prend une responsabilité, et ce qui se passe quand elle part.',
  'Whom this page is for: new members, or those who take on a certain role.':
    'À qui s’adresse cette page : aux nouveaux membres, ou aux personnes qui prennent un rôle précis.',
  'A few friendly words: what to expect, and what nobody expects.':
    'Quelques mots chaleureux : à quoi s’attendre, et ce que personne n’attend.',
  'What happens, who does it, and when.': 'Ce qui se passe, qui s’en charge, et quand.',
  'What happens.': 'Ce qui se passe.',
  'The role that does it, or the newcomer.': 'Le rôle qui s’en charge, ou la personne qui arrive.',
  'For example: within a week.': 'Par exemple : sous une semaine.',
  'The role or address that answers a newcomer’s questions.':
    'Le rôle ou l’adresse qui répond aux questions des personnes qui arrivent.',
  'Small things with which somebody can begin.': 'De petites choses par lesquelles commencer.',
  'Lists, folders and accounts that somebody gets; no passwords.':
    'Les listes, dossiers et comptes auxquels on a accès ; aucun mot de passe.',
  'What happens when somebody leaves: thanks, keys handed over, names corrected.':
    'Ce qui se passe quand quelqu’un part : remerciements, clés transmises, noms mis à jour.',
  'What anyone could do here, large and small, and how to go about it.':
    'Ce que tout le monde peut faire ici, petit ou grand, et comment s’y prendre.',
  'A few words of welcome: you are glad that somebody wants to help.':
    'Quelques mots de bienvenue : vous vous réjouissez que quelqu’un veuille aider.',
  'What you want to change, in one sentence.': 'Ce que vous voulez changer, en une phrase.',
  'One sentence with a link to the code of conduct.': 'Une phrase avec un lien vers le code de conduite.',
  'What somebody can do who does not write code: read, translate, take notes, bring a friend.':
    'Ce que l’on peut faire sans écrire de code : lire, traduire, prendre des notes, venir avec quelqu’un.',
  'Small things that help now, for somebody who is new.':
    'De petites choses qui aident dès maintenant, pour une personne qui arrive.',
  'The steps from an idea to a change, also for those who have never done it.':
    'Les étapes d’une idée à un changement, aussi pour qui ne l’a jamais fait.',
  'Where to say that something is wrong, missing or hard to understand.':
    'Où dire que quelque chose est faux, manque ou se comprend mal.',
  'The pages to read first: front page, roadmap, guide.':
    'Les pages à lire d’abord : page d’accueil, feuille de route, guide.',
  'The list, the chat, the calls, and how to get in.': 'La liste, la messagerie, les réunions, et comment y accéder.',
  'Where somebody gets an answer who is stuck.': 'Où obtenir une réponse quand on n’avance plus.',
  'How those who helped are named and thanked, if they wish.':
    'Comment les personnes qui ont aidé sont citées et remerciées, si elles le souhaitent.',
  'Where the community talks: mailing list, chat, web site, repository; and how to get in.':
    'Où la communauté échange : liste de diffusion, messagerie, site web, dépôt ; et comment y accéder.',
  'One row for each place where you talk.': 'Une ligne par lieu d’échange.',
  'What people call it: mailing list, chat, web site.':
    'Le nom qu’on lui donne : liste de diffusion, messagerie, site web.',
  'What people do there.': 'Ce que l’on y fait.',
  'The main one (primary), read at any time (asynchronous), or everyone at once (synchronous).':
    'Le plus important (principal), lu à tout moment (asynchrone), ou tout le monde en même temps (synchrone).',
  'The software behind it.': 'Le logiciel utilisé.',
  'Everyone, members, or one group.': 'Tout le monde, membres, ou un seul groupe.',
  'Where it is; no private invitation links.': 'Où il se trouve ; aucun lien d’invitation privé.',
  'What a newcomer does to get in.': 'Ce qu’une nouvelle personne doit faire pour y accéder.',
  'How soon somebody answers: two working days, for example.':
    'Sous quel délai quelqu’un répond : deux jours ouvrés, par exemple.',
  'What the community works with: tools, documentation, infrastructure, events; and how things are done here.':
    'Ce avec quoi la communauté travaille : outils, documentation, infrastructure, événements ; et comment on fait les choses ici.',
  'One row for each tool, page, service or event.': 'Une ligne par outil, page, service ou événement.',
  'What people call it.': 'Le nom qu’on lui donne.',
  'Tool, documentation, infrastructure, event or other.': 'Outil, documentation, infrastructure, événement ou autre.',
  'What people do with it.': 'Ce que l’on en fait.',
  'A link or a place; no passwords and no private invitation links.':
    'Un lien ou un lieu ; aucun mot de passe ni lien d’invitation privé.',
  'Who may use it, and whom to ask.': 'Qui peut l’utiliser, et à qui demander.',
  'The role that looks after it.': 'Le rôle qui s’en occupe.',
  'In use, missing or retired.': 'Utilisé, manque ou retiré.',
  'One row for each way of doing things: which work, and which could be better.':
    'Une ligne par façon de faire : ce qui fonctionne, et ce qui pourrait être mieux.',
  'What is done: welcoming somebody new, choosing a topic, publishing notes.':
    'Ce que l’on fait : accueillir une nouvelle personne, choisir un sujet, publier un compte rendu.',
  'In a line or two, or a link to where it is described.':
    'En une ligne ou deux, ou un lien vers l’endroit où c’est décrit.',
  'What goes well about it.': 'Ce qui s’y passe bien.',
  'What you would like to change.': 'Ce que vous aimeriez changer.',
  'The regular calls: when, in which time zone, where, and who opens them.':
    'Les réunions régulières : quand, dans quel fuseau horaire, où, et qui les ouvre.',
  'How an hour goes: a short talk, quiet work, sharing; what is recorded; what helps people to take part.':
    'Comment se passe une heure : court exposé, travail en silence, partage ; ce qui est enregistré ; ce qui aide à participer.',
  'One row for each regular call.': 'Une ligne par réunion régulière.',
  'What happens there, in a sentence.': 'Ce qui s’y passe, en une phrase.',
  'The rhythm in plain words: third Wednesday of every month.':
    'Le rythme en mots simples : troisième mercredi de chaque mois.',
  'The first date; “every two weeks” counts from here.':
    'La première date ; « toutes les deux semaines » se compte à partir de là.',
  'The hour on the clock there, for example 14:00.': 'L’heure locale, par exemple 14:00.',
  'A city whose clock counts, for example Brussels.': 'Une ville dont l’heure fait foi, par exemple Bruxelles.',
  'For example 60 minutes.': 'Par exemple 60 minutes.',
  'A place or a link; leave passcodes out.': 'Un lieu ou un lien, sans code d’accès.',
  'The role that opens the call.': 'Le rôle qui ouvre la réunion.',
  'Who opens and who takes notes, for the next few dates.':
    'Qui ouvre et qui prend les notes, pour les prochaines dates.',
  'The day of the call, for example 2026-04-15.': 'Le jour de la réunion, par exemple 2026-04-15.',
  'Which call, where there are several.': 'Quelle réunion, s’il y en a plusieurs.',
  'A role, or somebody who agreed to be named.': 'Un rôle, ou une personne d’accord pour être citée.',
  'Who shows something, and what.': 'Qui montre quelque chose, et quoi.',
  'Yes, when it is not held.': 'Oui, si elle n’a pas lieu.',
  'What takes place once: a launch, a workshop, an open day. One row here, or one file in the folder events.':
    'Ce qui a lieu une seule fois : un lancement, un atelier, une journée portes ouvertes. Une ligne ici, ou un fichier dans le dossier events.',
  'One row, or one file, for each event.': 'Une ligne, ou un fichier, par événement.',
  'The day, or the first and the last, and the hours: 2027-03-11, 10:00 to 17:00.':
    'Le jour, ou le premier et le dernier, et les heures : 2027-03-11, 10:00 à 17:00.',
  'The city whose clock counts, for example Brussels; an online event needs it most.':
    'La ville dont l’heure fait foi, par exemple Bruxelles ; c’est surtout utile pour un événement en ligne.',
  'Online, in person, or both (hybrid).': 'En ligne, en personne, ou les deux (hybride).',
  'The place, or the link by which people join; leave passcodes out.':
    'Le lieu, ou le lien pour participer, sans code d’accès.',
  'Where more is written, or where people join.': 'La page pour en savoir plus, ou pour participer.',
  'Who is there for people who feel uncomfortable, and how to find them.':
    'La personne vers qui se tourner quand on se sent mal à l’aise, et comment la trouver.',
  'Steps, captions, interpreters, food, children: what is there, and whom to ask.':
    'Marches, sous-titres, interprètes, repas, enfants : ce qui est prévu, et à qui demander.',
  'Scheduled, postponed, rescheduled, moved online, cancelled or held.':
    'Prévu, reporté, nouvelle date, passé en ligne, annulé ou passé.',
  'The last day or the hour at which it ends, where that is not said beside its beginning.':
    'Le dernier jour ou l’heure de fin, si ce n’est pas dit à côté du début.',
  'From when to when, where that stands in a column of its own.':
    'De quelle heure à quelle heure, si cela figure dans une colonne à part.',
  'For example 90 minutes.': 'Par exemple 90 minutes.',
  'The roles, groups or organisations behind it.': 'Les rôles, groupes ou organisations qui l’organisent.',
  'Who speaks; names only of those who agreed, and write “agreed” behind them.':
    'Qui intervient ; seulement les noms des personnes d’accord, suivis de « d’accord ».',
  'Whom you hope to see there.': 'Qui vous espérez y voir.',
  'How to sign up and until when, or that nobody has to.':
    'Comment s’inscrire et jusqu’à quand ; dites-le si l’on peut venir sans inscription.',
  'Free, or how much and for whom less.': 'Gratuit, ou combien, et pour qui c’est moins cher.',
  'The languages that are spoken.': 'Les langues que l’on y parle.',
  'Where slides and notes can be found afterwards.': 'Où retrouver ensuite les diapositives et les notes.',
  'What was said and agreed in each call: a table with links to shared pads, or one file for each call.':
    'Ce qui s’est dit et décidé à chaque réunion : un tableau avec des liens vers des blocs-notes partagés, ou un fichier par réunion.',
  'Where the coordinators can be reached, on the page that everyone opens after a call.':
    'Où joindre la coordination, sur la page que tout le monde ouvre après une réunion.',
  'One row, or one file, for each call.': 'Une ligne, ou un fichier, par réunion.',
  'The day of the call, for example 2026-03-18.': 'Le jour de la réunion, par exemple 2026-03-18.',
  'Which call it was, or which group met.': 'De quelle réunion il s’agit, ou quel groupe s’est réuni.',
  'What the notes are called.': 'Le titre du compte rendu.',
  'The notes themselves, or a link to the shared pad.':
    'Le compte rendu lui-même, ou un lien vers le bloc-notes partagé.',
  'Where the notes are kept, when not here.': 'Où se trouve le compte rendu, s’il n’est pas ici.',
  'Who opened the call.': 'Qui a ouvert la réunion.',
  'Who took the notes.': 'Qui a pris les notes.',
  'How many came; names only of those who agreed.':
    'Combien de personnes sont venues ; les noms seulement de celles qui sont d’accord.',
  'What people took away, in a few lines.': 'Ce que l’on en retient, en quelques lignes.',
  'What was agreed, one line each.': 'Ce qui a été décidé, une ligne par décision.',
  'Who does what, by when: one line or row each.': 'Qui fait quoi, pour quand : une ligne par action.',
  'How many could not come; names only of those who agreed.':
    'Combien de personnes n’ont pas pu venir ; les noms seulement de celles qui sont d’accord.',
  'What you wanted to talk about.': 'Ce dont vous vouliez parler.',
  'Public, or internal (then keep it out of a public repository).':
    'Public, ou interne (dans ce cas, pas dans un dépôt public).',
  'The question with which everyone began.': 'La question par laquelle tout le monde a commencé.',
  'What people liked.': 'Ce qui a plu.',
  'What did not go well.': 'Ce qui ne s’est pas bien passé.',
  'What to do differently next time.': 'Ce qu’il faudrait faire autrement la prochaine fois.',
  'Who should hear what, where, how often, and who sends it.':
    'Qui doit recevoir quelle information, où, à quelle fréquence, et qui l’envoie.',
  'The groups that should hear from you.': 'Les groupes qui devraient avoir de vos nouvelles.',
  'One row for each group and message.': 'Une ligne par groupe et par message.',
  'The group that should hear it.': 'Le groupe à qui le message s’adresse.',
  'What they should know, feel or do.': 'Ce que ces personnes devraient savoir, ressentir ou faire.',
  'One of your channels, or a place of theirs.': 'L’un de vos canaux, ou un lieu qui est le leur.',
  'Every month, twice a year, a week before each call.':
    'Tous les mois, deux fois par an, une semaine avant chaque réunion.',
  'The role that sends it.': 'Le rôle qui l’envoie.',
  'The language in which it is written.': 'La langue dans laquelle il est écrit.',
  'What stands in it, and how people get it.': 'Ce que contient la lettre, et comment la recevoir.',
  'How often it comes, for example every month.': 'À quelle fréquence elle paraît, par exemple tous les mois.',
  'The role that writes it.': 'Le rôle qui l’écrit.',
  'The day of the last one, for example 2026-11-06.': 'Le jour du dernier numéro, par exemple 2026-11-06.',
  'The tone, the name, the logo: what should look and sound the same.':
    'Le ton, le nom, le logo : ce qui doit être le même partout.',
  'Where the logo and the templates are kept.': 'Où sont conservés le logo et les modèles.',
  'Who hears of it first, on which day, and from whom.': 'Qui l’apprend en premier, quel jour, et de qui.',
  'Who speaks, who is asked first, and what is never announced.':
    'Qui parle, à qui on demande d’abord, et ce que l’on n’annonce jamais.',
  'What you look at: answers, newcomers, questions asked.':
    'Ce que vous regardez : réponses, nouvelles personnes, questions posées.',
  'What will be true, by when, and who looks after it. Tasks belong elsewhere.':
    'Ce qui sera devenu réalité, pour quand, et qui s’en occupe. Les tâches ont leur place ailleurs.',
  'The time that this roadmap covers, for example 2026 to 2028.':
    'La période que couvre cette feuille de route, par exemple 2026 à 2028.',
  'What this roadmap is about, and what it leaves to others.':
    'De quoi traite cette feuille de route, et ce qu’elle laisse à d’autres.',
  'The time, people and money that the community can count on.':
    'Le temps, les personnes et l’argent sur lesquels la communauté peut compter.',
  'How the work on it is shared and talked about; a link to the charter is enough.':
    'Comment le travail est réparti et discuté ; un lien vers la charte suffit.',
  'What has changed for people because of the community.': 'Ce qui a changé pour les gens grâce à la communauté.',
  'A dated line every few months: what has moved, or why nothing has.':
    'Une ligne datée tous les deux ou trois mois : ce qui a avancé, ou pourquoi rien n’a avancé.',
  'What comes next, in a few lines.': 'Ce qui vient ensuite, en quelques lignes.',
  'Who looks at this page, and when.': 'Qui relit cette page, et quand.',
  'Each milestone is something that will be true, with a date and a role that looks after it.':
    'Chaque jalon dit ce qui sera devenu réalité, avec une date et un rôle qui s’en occupe.',
  'What the milestone is called.': 'Le nom du jalon.',
  'What will be true when it is reached.': 'Ce qui sera devenu réalité une fois le jalon atteint.',
  'The month or quarter in which it will be reached.': 'Le mois ou le trimestre où il sera atteint.',
  'Planned, in progress, done, late or dropped.': 'Prévu, en cours, fait, en retard ou abandonné.',
  'Milestones that have to be reached first.': 'Les jalons à atteindre d’abord.',
  'The purpose or objective that it works towards, in the words in which that is written down.':
    'La raison d’être ou l’objectif auquel il contribue, repris mot pour mot.',
  'What could stop the community, and what it would do then.':
    'Ce qui pourrait arrêter la communauté, et ce qu’elle ferait alors.',
  'What could stop you.': 'Ce qui pourrait vous arrêter.',
  'What you would do then.': 'Ce que vous feriez alors.',
  'The role that keeps an eye on it.': 'Le rôle qui garde un œil dessus.',
  'What you look at to see how the community is doing, each with the question that it answers. Counts, never people.':
    'Ce que vous regardez pour savoir comment va la communauté, avec la question à laquelle répond chaque indicateur. Des nombres, jamais des personnes.',
  'What you make of the figures, and what you will do differently because of them.':
    'Ce que vous tirez de ces chiffres, et ce que vous ferez autrement.',
  'A table with one row for each date, and one column for each indicator.':
    'Un tableau avec une ligne par date et une colonne par indicateur.',
  'One row for each indicator; three are plenty.': 'Une ligne par indicateur ; trois suffisent largement.',
  'What you count, in a few words.': 'Ce que vous comptez, en quelques mots.',
  'The question that it answers, for example “Do newcomers come back?”.':
    'La question à laquelle il répond, par exemple « Les nouvelles personnes reviennent-elles ? ».',
  'How it is counted, so that somebody else would get the same number.':
    'Comment on le compte, pour que quelqu’un d’autre trouve le même nombre.',
  'Where the number comes from, for example the notes of the calls.':
    'D’où vient le nombre, par exemple des comptes rendus de réunion.',
  'How often you count, for example every 6 months.': 'À quelle fréquence vous comptez, par exemple tous les 6 mois.',
  'What you counted and when, for example “2026-03: 12; 2026-09: 15”; a table of figures does as well.':
    'Ce que vous avez compté et quand, par exemple « 2026-03: 12; 2026-09: 15 » ; un tableau de chiffres convient aussi.',
  'What you hope for, where there is such a number.': 'Le nombre que vous espérez, s’il y en a un.',
  'The smallest number that you publish of it, where it counts people.':
    'Le plus petit nombre que vous en publiez, si l’on compte des personnes.',
  'The role that counts.': 'Le rôle qui compte.',
  'What people here can do together, which group holds it, and where something is missing. Nobody gets marks.':
    'Ce que l’on sait faire ici ensemble, quel groupe a quelle compétence, et où il manque quelque chose. Personne n’est noté.',
  'What a tick, a number or a level on this page means.':
    'Ce que signifie une coche, un nombre ou un niveau sur cette page.',
  'How you found out what people can do, and when you ask again.':
    'Comment vous avez appris ce que les gens savent faire, et quand vous redemanderez.',
  'One row for each skill; groups may have columns of their own, with a tick, a number, or “gap”.':
    'Une ligne par compétence ; les groupes peuvent avoir leurs propres colonnes, avec une coche, un nombre ou « lacune ».',
  'What somebody can do, for example assess how FAIR a data set is.':
    'Ce que quelqu’un sait faire, par exemple évaluer à quel point un jeu de données est FAIR.',
  'What it means, in a sentence, or a link to the glossary.':
    'Ce que cela veut dire, en une phrase, ou un lien vers le glossaire.',
  'Roles, groups or organisations; people only if they wish, and never how good they are.':
    'Des rôles, groupes ou organisations ; des personnes seulement si elles le souhaitent, et jamais leur niveau.',
  'Yes, or a few words, when you need it and do not have enough of it.':
    'Oui, ou quelques mots, si vous en avez besoin et n’en avez pas assez.',
  'What happens about a gap: a training, somebody to invite, or “we leave it to others”.':
    'Ce que vous faites d’une lacune : une formation, une personne à inviter, ou « nous laissons cela à d’autres ».',
  'A role, or an address that more than one person reads.': 'Un rôle, ou une adresse que plusieurs personnes lisent.',
  'Engagement, content, technical, business or strategic; or a domain of research.':
    'Engagement, contenu, technique, gestion ou stratégie ; ou un domaine de recherche.',
  'How many people have it, where you prefer a number to names.':
    'Combien de personnes l’ont, si vous préférez un nombre à des noms.',
  'Groups that need it and do not have it.': 'Les groupes qui en ont besoin et ne l’ont pas.',
  'How far the groups go with it, in your own words; never a mark for one person.':
    'Jusqu’où vont les groupes, avec vos propres mots ; jamais une note pour une personne.',
  'For each group or cluster, where to begin and whom to ask.':
    'Pour chaque groupe ou cluster, par où commencer et à qui s’adresser.',
  'The group or cluster.': 'Le groupe ou le cluster.',
  'For whom it is, in a few words.': 'À qui cela s’adresse, en quelques mots.',
  'The page on which a researcher begins.': 'La page par laquelle commence une chercheuse ou un chercheur.',
  'What somebody can get here: what it does, how to ask for it, and who answers.':
    'Ce que l’on peut obtenir ici : ce que fait chaque service, comment le demander, et qui répond.',
  'Who looks at these services, and when.': 'Qui relit cette liste de services, et quand.',
  'One row for each service.': 'Une ligne par service.',
  'What the service is called.': 'Le nom du service.',
  'What somebody gets, in a sentence without special words.': 'Ce que l’on obtient, en une phrase sans jargon.',
  'A link, a form, a channel: what somebody does to get it.':
    'Un lien, un formulaire, un canal : ce qu’il faut faire pour l’obtenir.',
  'Planned, beta, production or retired.': 'Prévu, bêta, en production ou retiré.',
  'The day on which somebody last tried it and found this row true.':
    'Le dernier jour où quelqu’un l’a essayé et a trouvé cette ligne exacte.',
  'The organisation or group that runs it.': 'L’organisation ou le groupe qui le fait fonctionner.',
  'Who can use it: everyone, doctoral researchers, one cluster.':
    'Qui peut l’utiliser : tout le monde, doctorantes et doctorants, un cluster.',
  'Open, on request, or members.': 'Ouvert, sur demande ou membres.',
  'What somebody can learn here: where it is, who keeps it, and when somebody last looked whether it still holds.':
    'Ce que l’on peut apprendre ici : où se trouve chaque formation, qui la tient à jour, et quand on a vérifié pour la dernière fois qu’elle est encore exacte.',
  'Who looks at the trainings again, and when.': 'Qui revoit les formations, et quand.',
  'One row for each training; or one file for each in the folder training.':
    'Une ligne par formation ; ou un fichier par formation dans le dossier training.',
  'What the training is called.': 'Le titre de la formation.',
  'Where somebody finds it; best an address that stays, such as a DOI.':
    'Où la trouver ; de préférence une adresse pérenne, comme un DOI.',
  'The role, group or address that keeps it up to date.': 'Le rôle, le groupe ou l’adresse qui la tient à jour.',
  'The day on which somebody last went through it and found it true.':
    'Le dernier jour où quelqu’un l’a parcourue et l’a trouvée exacte.',
  'Under which licence others may use it, for example CC BY 4.0.':
    'La licence sous laquelle on peut la réutiliser, par exemple CC BY 4.0.',
  'The language in which it is taught or written, for example en.':
    'La langue de l’enseignement ou du texte, par exemple « en » pour l’anglais.',
  'Beginner, intermediate, advanced, or all.': 'Débutant, intermédiaire, avancé ou tous.',
  'What somebody can do afterwards; begin with a verb, for example “choose a licence for a data set”.':
    'Ce que l’on saura faire ensuite ; commencez par un verbe, par exemple « choisir une licence pour un jeu de données ».',
  'What it is about, in two or three sentences.': 'De quoi il s’agit, en deux ou trois phrases.',
  'The people or organisations who made it, as they wish to be named.':
    'Les personnes ou organisations qui l’ont réalisée, sous le nom qu’elles souhaitent.',
  'A few words under which somebody would look for it.': 'Quelques mots par lesquels on la chercherait.',
  'For whom it was made: doctoral researchers, data stewards, librarians.':
    'Pour qui elle a été réalisée : doctorantes et doctorants, data stewards, bibliothécaires.',
  'The day of the version that the link leads to.': 'Le jour de la version à laquelle mène le lien.',
  'What it is: a course, slides, a video, an exercise, a handbook.':
    'Ce que c’est : un cours, des diapositives, une vidéo, un exercice, un manuel.',
  'Whether it costs something: yes, no or maybe.': 'Si la formation est payante.',
  'What helps people who see, hear or read differently: captions, described pictures, plain words.':
    'Ce qui aide les personnes qui voient, entendent ou lisent autrement : sous-titres, images décrites, mots simples.',
  'What words and short forms mean here. One word may mean several things: then say whose each meaning is.':
    'Ce que les mots et les abréviations veulent dire ici. Un mot peut avoir plusieurs sens : dites alors de qui est chacun.',
  'For whom these words are explained, and what the columns mean.':
    'Pour qui ces mots sont expliqués, et ce que signifient les colonnes.',
  'Who may propose a term, and when a definition counts as agreed.':
    'Qui peut proposer un terme, et à partir de quand une définition est considérée comme convenue.',
  'Vocabularies and glossaries from which definitions were taken.':
    'Les vocabulaires et glossaires d’où viennent les définitions.',
  'One row for each meaning: the term, one sentence first, and where the sentence comes from.':
    'Une ligne par sens : le terme, une phrase d’abord, et d’où vient cette phrase.',
  'The word or short form.': 'Le mot ou l’abréviation.',
  'What it means; one sentence first, more if you like.':
    'Ce qu’il veut dire ; une phrase d’abord, davantage si vous voulez.',
  'Where the definition was taken from: a link, or a book or standard by its name.':
    'D’où vient la définition : un lien, ou le nom d’un livre ou d’une norme.',
  'Whose meaning it is, where others use the word differently: a cluster, a group, us.':
    'De qui est ce sens, si d’autres emploient le mot autrement : un cluster, un groupe, nous.',
  'Proposed, agreed or deprecated.': 'Proposé, convenu ou abandonné.',
  'The field in which it has this meaning.': 'Le domaine où il a ce sens.',
  'Other words for the same thing, and the long form of a short one.':
    'D’autres mots pour la même chose, et la forme longue d’une abréviation.',
  'The word in other languages, for example “fr: centre de compétences”.':
    'Le mot dans d’autres langues, par exemple « en: competence centre ».',
  'The word that you use now, for one that you no longer use.':
    'Le mot que vous employez maintenant, à la place de celui que vous n’employez plus.',
  'What keeps you going: your own institution first, then help in kind, then outside grants; and what you own that needs a key.':
    'Ce qui vous fait durer : d’abord votre propre établissement, puis l’aide en nature, puis les subventions extérieures ; et ce que vous possédez qui demande une clé.',
  'What keeps you going, in two or three sentences.': 'Ce qui vous fait durer, en deux ou trois phrases.',
  'One row for each: your own institution first, outside grants last.':
    'Une ligne par source : votre propre établissement d’abord, les subventions extérieures en dernier.',
  'The organisation or fund.': 'L’organisation ou le fonds.',
  'Own institution, fees, donation or grant.': 'Établissement, cotisations, don ou subvention.',
  'What it pays for.': 'Ce que cela finance.',
  'How much, if it may be known; never what one person earns.':
    'Combien, si cela peut se savoir ; jamais ce que gagne une personne.',
  'The currency, where the amount does not say it.': 'La devise, si le montant ne la dit pas.',
  'The month in which it begins, for example 2026-01.': 'Le mois où cela commence, par exemple 2026-01.',
  'The month in which it ends, for example 2027-12.': 'Le mois où cela se termine, par exemple 2027-12.',
  'Applied, active or ended.': 'Demandé, en cours ou terminé.',
  'The sentence or logo that they asked for.': 'La phrase ou le logo que le financeur a demandé.',
  'A room, a server, somebody’s afternoon: what you get without money.':
    'Une salle, un serveur, l’après-midi de quelqu’un : ce que vous recevez sans argent.',
  'The organisation that gives it.': 'L’organisation qui le donne.',
  'What you get.': 'Ce que vous recevez.',
  'Until when it is promised, if anyone said so.': 'Jusqu’à quand c’est promis, si quelqu’un l’a dit.',
  'What you need in a year; hours count as well.': 'Ce qu’il vous faut en un an ; les heures comptent aussi.',
  'What it is for, for example captions.': 'Ce qu’il faut payer, par exemple les sous-titres.',
  'How much in a year; hours are an answer.': 'Combien par an ; un nombre d’heures convient aussi.',
  'Which of your sources pays for it.': 'Laquelle de vos sources le paie.',
  'Roles for which somebody is paid; never how much.': 'Les rôles pour lesquels quelqu’un est payé ; jamais combien.',
  'Where you could ask, in this order: your own institution, help in kind, outside grants.':
    'À qui vous pourriez demander, dans cet ordre : votre propre établissement, l’aide en nature, les subventions extérieures.',
  'What goes on without it, what stops, and who decides about that.':
    'Ce qui continue sans ce financement, ce qui s’arrête, et qui en décide.',
  'Who would find the keys, the list and the pages if those who carry it were gone tomorrow.':
    'Qui retrouverait les clés, la liste et les pages si les personnes qui portent la communauté n’étaient plus là demain.',
  'Each thing that needs a key or is paid for again: web address, mailbox, list, accounts. Never a password.':
    'Chaque chose qui demande une clé ou qu’il faut payer à nouveau : adresse web, boîte de courriel, liste, comptes. Jamais un mot de passe.',
  'For example the web address.': 'Par exemple l’adresse web.',
  'Where it is kept, for example the name of the registrar.':
    'Où il se trouve, par exemple le nom du bureau d’enregistrement.',
  'The roles that can get in; two people at least.': 'Les rôles qui y ont accès ; deux personnes au moins.',
  'By when it has to be paid or renewed, for example 2027-05-31.':
    'La date limite pour le payer ou le renouveler, par exemple 2027-05-31.',
  'In use, or given up.': 'Utilisé, ou abandonné.',
  'Rules that need a page of their own, such as privacy, money, travel or the use of AI: one file for each, or one table.':
    'Les règles qui demandent une page à elles, comme les données personnelles, l’argent, les déplacements ou l’usage de l’IA : un fichier pour chacune, ou un seul tableau.',
  'One row, or one file in the folder “policies”, for each.':
    'Une ligne, ou un fichier dans le dossier « policies », par règle.',
  'What the policy is about.': 'De quoi traite la règle.',
  'What it says, in one sentence.': 'Ce qu’elle dit, en une phrase.',
  'For whom it holds: members, speakers, everyone on a call.':
    'À qui elle s’applique : membres, intervenantes et intervenants, toute personne présente à une réunion.',
  'What holds.': 'Ce qui s’applique.',
  'The role that keeps it up to date.': 'Le rôle qui la tient à jour.',
  'Whom to ask about it.': 'À qui s’adresser à ce sujet.',
  'The day on which you agreed to it.': 'Le jour où vous l’avez adoptée.',
  'Who agreed to it, or the decision in which that is recorded.': 'Qui l’a approuvée, ou la décision où c’est noté.',
  'The day on which somebody last read it and found it true.':
    'Le dernier jour où quelqu’un l’a relue et l’a trouvée exacte.',
  'How often it is read again, for example 12 months.': 'À quelle fréquence on la relit, par exemple 12 mois.',
  'Draft, adopted or retired.': 'Brouillon, adoptée ou retirée.',
  'Where its text stands, when not here.': 'Où se trouve son texte, s’il n’est pas ici.',
  'The networks that you belong to and who speaks for you there; for a network, the communities that belong to it.':
    'Les réseaux dont vous faites partie et qui y parle pour vous ; pour un réseau, les communautés qui en font partie.',
  'What you look for in other communities, in a sentence or two.':
    'Ce que vous cherchez auprès d’autres communautés, en une phrase ou deux.',
  'One row for each network that you belong to, or would like to join.':
    'Une ligne par réseau dont vous faites partie, ou que vous aimeriez rejoindre.',
  'The network.': 'Le réseau.',
  'Member, node, partner, host, applicant or left.': 'Membre, nœud, partenaire, hôte, candidat ou parti.',
  'The month in which you joined, for example 2025-04.': 'Le mois où vous l’avez rejoint, par exemple 2025-04.',
  'The role that speaks for you there.': 'Le rôle qui y parle pour vous.',
  'What you bring: a speaker a year, a fee, an afternoon.':
    'Ce que vous apportez : une intervention par an, une cotisation, un après-midi.',
  'What you take home from it.': 'Ce que vous en retirez.',
  'What you promised when you joined, for example one report a year.':
    'Ce que vous avez promis en le rejoignant, par exemple un rapport par an.',
  'When you agreed to its principles and code of conduct, with a link to them; “it has none” is an answer.':
    'Quand vous avez accepté ses principes et son code de conduite, avec un lien ; « il n’en a pas » convient aussi.',
  'Its web site.': 'Son site web.',
  'For a network: one row for each community that belongs to it.':
    'Pour un réseau : une ligne par communauté qui en fait partie.',
  'The community.': 'La communauté.',
  'Its pages.': 'Ses pages.',
  'An address that keeps working when people change.': 'Une adresse qui reste valable quand les personnes changent.',
  'Active, starting, resting or left.': 'Active, en création, en pause ou partie.',
  'The day on which you last heard from it, for example 2026-03-18.':
    'Le jour de ses dernières nouvelles, par exemple 2026-03-18.',
  'A cohort that meets a few times: its sessions, and assignments that end up as pages of each participant’s community.':
    'Une promotion qui se réunit plusieurs fois : ses séances, et des devoirs qui deviennent des pages de chaque communauté participante.',
  'Which round this is, for example spring 2027.': 'De quelle promotion il s’agit, par exemple printemps 2027.',
  'The first day, for example 2027-02-04.': 'Le premier jour, par exemple 2027-02-04.',
  'The last day.': 'Le dernier jour.',
  'When you meet, for example: every Thursday, 14:00, Brussels time. It holds for every session that says nothing else.':
    'Quand vous vous réunissez, par exemple : tous les jeudis, 14:00, heure de Bruxelles. Cela vaut pour toute séance qui ne dit rien d’autre.',
  'How many, from how many organisations. Numbers only; names stay out.':
    'Combien de personnes, de combien d’organisations. Des nombres seulement ; pas de noms.',
  'The hours that participants should keep free, for example 90 minutes a week and an hour at home.':
    'Le temps que l’on doit réserver pour participer, par exemple 90 minutes par semaine et une heure à la maison.',
  'From when people can apply.': 'À partir de quand on peut déposer sa candidature.',
  'Until when people can apply.': 'Jusqu’à quand on peut déposer sa candidature.',
  'When applicants hear back.': 'Quand les candidates et candidats reçoivent une réponse.',
  'For whom the programme is, and what they have at the end.':
    'À qui s’adresse le programme, et ce que l’on en retire à la fin.',
  'The place or link of every session that names no other; leave passcodes out.':
    'Le lieu ou le lien de toute séance qui n’en indique pas d’autre, sans code d’accès.',
  'The roles that lead the sessions.': 'Les rôles qui animent les séances.',
  'The roles that accompany participants between the sessions.':
    'Les rôles qui accompagnent les participantes et participants entre les séances.',
  'What participants have in their hands at the end.': 'Ce que les participantes et participants ont en main à la fin.',
  'The parts of a session with their minutes, for example “Short talk: 15 minutes”; one line each.':
    'Les parties d’une séance avec leurs minutes, par exemple « Court exposé : 15 minutes » ; une ligne par partie.',
  'How people take part: taking and giving space, silence, coming and going.':
    'Comment on participe : prendre et laisser de la place, le silence, les allées et venues.',
  'Whom people can tell in private when something in a session is uncomfortable, and how.':
    'À qui l’on peut parler en privé quand quelque chose met mal à l’aise dans une séance, et comment.',
  'One row, or one file in the folder “programme”, for each.':
    'Une ligne, ou un fichier dans le dossier « programme », par séance.',
  'The number of the session, for example 2.': 'Le numéro de la séance, par exemple 2.',
  'What the session is about.': 'Le sujet de la séance.',
  'The day, for example 2027-02-04.': 'Le jour, par exemple 2027-02-04.',
  'A place or a link; “sent by e-mail” is an answer. Leave passcodes out.':
    'Un lieu ou un lien, sans code d’accès ; « envoyé par courriel » convient aussi.',
  'The roles that lead this session, where they differ.': 'Les rôles qui animent cette séance, s’ils sont différents.',
  'What participants can do afterwards; two or three lines.':
    'Ce que les participantes et participants sauront faire ensuite ; deux ou trois lignes.',
  'What the short talk is about, and what people do.': 'De quoi parle le court exposé, et ce que l’on fait.',
  'The parts with their minutes, where they differ from the usual ones.':
    'Les parties avec leurs minutes, si elles diffèrent du déroulement habituel.',
  'One question that everyone answers in a line.': 'Une question à laquelle tout le monde répond en une ligne.',
  'Questions that everyone answers in writing, in silence.':
    'Des questions auxquelles tout le monde répond par écrit, en silence.',
  'One or two things to read, with links.': 'Une ou deux choses à lire, avec des liens.',
  'Slides, sheets and the shared notes, with links.':
    'Les diapositives, les fiches et le bloc-notes partagé, avec des liens.',
  'None, or presentation only: the discussion is not recorded.':
    'Aucun, ou présentation seulement : la discussion n’est pas enregistrée.',
  'No: people speak more freely.': 'Non : on parle plus librement ainsi.',
  'The assignment that goes with it, by its name.': 'Le devoir qui va avec, par son nom.',
  'What participants write between two sessions, and which pages come of it.':
    'Ce que les participantes et participants écrivent entre deux séances, et les pages qui en sortent.',
  'What the assignment is called.': 'Le nom du devoir.',
  'The session after which people do it, by its number.': 'La séance après laquelle on le fait, par son numéro.',
  'What to do, in two or three sentences.': 'Ce qu’il faut faire, en deux ou trois phrases.',
  'The pages that come of it, for example: story, or stakeholders and channels.':
    'Les pages qui en sortent, par exemple : notre histoire, ou parties prenantes et canaux.',
  'Yes, where nobody has to do it.': 'Oui, si ce n’est pas obligatoire.',
  'By when, for example 2027-02-11.': 'Pour quand, par exemple 2027-02-11.',
  'How long people tell of it in the next session; ten minutes, when nothing is written.':
    'Combien de temps on en parle à la séance suivante ; dix minutes, si rien n’est écrit.',
  'Where the notes are kept.': 'Où se trouvent les comptes rendus.',
  'None, or talks only: discussions are better left out.':
    'Aucun, ou seulement les exposés : mieux vaut ne pas enregistrer les discussions.',
  'A link to the code of conduct that holds there.': 'Un lien vers le code de conduite qui s’y applique.',
  'Open, restricted or paid.': 'Ouvert, restreint ou payant.',
  'The organisation that offers it, where it is not you.': 'L’organisation qui la propose, si ce n’est pas vous.',
  'What people took home, in a few lines, without names.': 'Ce que l’on en a retenu, en quelques lignes, sans noms.',
  'Planned, held or cancelled.': 'Prévue, tenue ou annulée.',
  'The month in which you read all pages again, for example november; in it, the report begins with a list of them.':
    'Le mois où vous relisez toutes les pages, par exemple novembre ; ce mois-là, le rapport commence par leur liste.',
  'Where somebody writes or begins: a shared address, or a page.':
    'Où l’on écrit ou par où l’on commence : une adresse partagée ou une page.',
}

export default words
