// The help of kinds and fields in Italian, by the English sentence.
import type { Translation } from '../translations.ts'

const words: Translation = {
  'Name, type, stage and contact of the community, in a few lines.':
    'Nome, tipo, fase e contatto della comunità, in poche righe.',
  'The name of the community.': 'Il nome della comunità.',
  'What the community is, in one or two sentences (300 letters at most).':
    'Che cos’è la comunità, in una o due frasi (al massimo 300 caratteri).',
  'What kind of community this is; it decides which pages are asked for.':
    'Che tipo di comunità è la vostra; da questo dipende quali pagine vi vengono chieste.',
  'How far the community is; it decides how much is asked for.':
    'A che punto è la comunità; da questo dipende quanto vi viene chiesto.',
  'The month in which you read all pages again, for example november; in it, the report begins with a list of them.':
    'Il mese in cui rileggete tutte le pagine, per esempio novembre; in quel mese il rapporto comincia con il loro elenco.',
  'One address that keeps working when people change.':
    'Un indirizzo che continua a funzionare anche quando cambiano le persone.',
  'The languages in which the community works; the one of these pages first.':
    'Le lingue in cui lavora la comunità; per prima quella di queste pagine.',
  'The licence of the texts, for example CC-BY-4.0.': 'La licenza dei testi, per esempio CC-BY-4.0.',
  'How the community began, why people join it, and where it goes next.':
    'Come è nata la comunità, perché le persone ne fanno parte e dove sta andando.',
  'The month in which it began, for example 2025-09.': 'Il mese in cui è cominciata, per esempio 2025-09.',
  'Who began it: groups or roles, and people only when they agreed to be named.':
    'Chi l’ha avviata: gruppi o ruoli, e persone solo se hanno accettato di essere nominate.',
  'What happened first, who met whom, and what they wanted to change.':
    'Che cosa è successo all’inizio, chi ha incontrato chi e che cosa si voleva cambiare.',
  'What a group of people can do here that nobody can do alone.':
    'Che cosa può fare qui un gruppo di persone che da soli non si riesce a fare.',
  'What moves the people who look after the community.':
    'Che cosa muove le persone che si prendono cura della comunità.',
  'What others get from being part of it.': 'Che cosa ricava chi ne fa parte.',
  'The experience that somebody should have after an hour with you.':
    'L’esperienza che una persona dovrebbe aver fatto dopo un’ora con voi.',
  'How the reasons of members, founders and the host organisation meet.':
    'Come si incontrano le ragioni dei membri, di chi ha fondato la comunità e dell’ente ospitante.',
  'The next step for the community, in one or two sentences.': 'Il prossimo passo della comunità, in una o due frasi.',
  'Time, people, money or rooms that the next step needs.':
    'Il tempo, le persone, il denaro o gli spazi che servono per il prossimo passo.',
  'Roles or people (who agreed to be named) that know how it began.':
    'Ruoli o persone (che hanno accettato di essere nominate) che sanno come è cominciata.',
  'What they answered when you asked: what was missing before, who came first, what was hard, what do you hope stays?':
    'Che cosa hanno risposto alle vostre domande: che cosa mancava prima, chi è arrivato per primo, che cosa è stato difficile, che cosa sperate che resti?',
  'What people here are good at.': 'Che cosa sanno fare bene le persone qui.',
  'What nobody here can do yet.': 'Che cosa qui non sa ancora fare nessuno.',
  'What members would like to learn.': 'Che cosa vorrebbero imparare i membri.',
  'Groups from outside who could fill the gaps.': 'Gruppi esterni che potrebbero colmare le lacune.',
  'The goals that you put first, knowing all this.': 'Gli obiettivi che mettete al primo posto, sapendo tutto questo.',
  'The day on which you wrote what success looks like; the months count from here.':
    'Il giorno in cui avete scritto come si riconosce il successo; i mesi si contano da qui.',
  'What you hope for in 6, 12 and 24 months; on the day you are asked what happened.':
    'Che cosa sperate tra 6, 12 e 24 mesi; quando arriva il giorno, vi verrà chiesto che cosa è successo.',
  'In how many months: 6, 12 or 24 months.': 'Tra quanti mesi: 6, 12 o 24.',
  'The month, where you would rather write one.': 'Il mese, se preferite indicarne uno.',
  'What will be different for people.': 'Che cosa sarà diverso per le persone.',
  'What really happened; one honest sentence.': 'Che cosa è successo davvero; una frase sincera.',
  'Where open science stands at your place: rules, early adopters, what is in the way, and what your host hopes for.':
    'A che punto è la scienza aperta da voi: le politiche, i pionieri, gli ostacoli e che cosa spera l’ente che vi ospita.',
  'What is usual at your institution today, and what is rare: sharing data, open access, open teaching.':
    'Che cosa è abituale oggi nella vostra istituzione e che cosa è raro: condivisione dei dati, accesso aperto, didattica aperta.',
  'What your institution, your country and your funders ask for.':
    'Che cosa chiedono la vostra istituzione, il vostro paese e chi vi finanzia.',
  'What it is called.': 'Come si chiama.',
  'The institution’s, national, European, of a funder, or other.':
    'Dell’istituzione, nazionale, europea, di un ente finanziatore o altro.',
  'What it asks of people here, and where it leaves room.':
    'Che cosa chiede alle persone qui, e dove lascia margini di scelta.',
  'Where to read it.': 'Dove leggerla.',
  'Groups that work in the open already; names of people only on the page People.':
    'Gruppi che lavorano già in modo aperto; i nomi delle persone stanno solo nella pagina Persone.',
  'A group, an office or a course.': 'Un gruppo, un ufficio o un corso.',
  'What they do that others could learn from.': 'Che cosa fanno da cui altri potrebbero imparare.',
  'What holds people back, and what you do about it.': 'Che cosa frena le persone, e che cosa fate per rimediare.',
  'What holds people back.': 'Che cosa frena le persone.',
  'What you do about it, or would like to try.': 'Che cosa fate per rimediare, o che cosa vorreste provare.',
  'Why the organisation that carries you does so, and where its reasons differ from yours.':
    'Perché l’organizzazione che vi ospita vi sostiene, e dove le sue ragioni sono diverse dalle vostre.',
  'What each project is for, and what will be different because of it.':
    'A che cosa serve ogni progetto, e che cosa sarà diverso grazie a quel progetto.',
  'One row for each project or part of one; a community with one purpose needs one row.':
    'Una riga per ogni progetto o parte di progetto; a una comunità con un solo scopo ne basta una.',
  'What people call it; for a community with one purpose, its own name.':
    'Il nome che si usa di solito; per una comunità con un solo scopo, il suo stesso nome.',
  'What it is for, in a sentence.': 'A che cosa serve, in una frase.',
  'What will be different for people; several are parted by semicolons.':
    'Che cosa sarà diverso per le persone; se le risposte sono più d’una, separatele con il punto e virgola.',
  'A sign that it happened: something that you can count, or that somebody can tell.':
    'Un segno che è successo: qualcosa che si può contare, o che qualcuno può raccontare.',
  'The month or quarter by which it should be so.': 'Il mese o il trimestre entro cui dovrebbe essere così.',
  'The milestones of your roadmap that lead there, by name or number.':
    'I traguardi della vostra tabella di marcia che portano fin lì, con il nome o il numero.',
  'What all projects together are for, where one sentence says it.':
    'A che cosa servono tutti i progetti insieme, se basta una frase per dirlo.',
  'What will be different because of all of them, one line each.':
    'Che cosa sarà diverso grazie a tutti i progetti, una riga per ogni cosa.',
  'The public agreement: vision, mission, values, what you do and do not do, and who can join.':
    'L’accordo pubblico: visione, missione, valori, che cosa fate e non fate, e chi può entrare.',
  'The future that you want, in one short paragraph.': 'Il futuro che desiderate, in un breve paragrafo.',
  'What you do now, for whom, and what makes it different.':
    'Che cosa fate oggi, per chi, e che cosa lo rende diverso.',
  'Three to five goals, one line each.': 'Da tre a cinque obiettivi, una riga ciascuno.',
  'What people find here, and what makes it different from others.':
    'Che cosa si trova qui, e che cosa lo rende diverso da altro.',
  'The people whom you want to reach.': 'Le persone a cui volete arrivare.',
  'What the community does, one line each.': 'Che cosa fa la comunità, una riga per ogni attività.',
  'One or two things that people might expect, and that you leave to others.':
    'Una o due cose che ci si potrebbe aspettare da voi, e che lasciate ad altri.',
  'Three values; say what each means, and give one example in action.':
    'Tre valori; per ciascuno dite che cosa significa e fate un esempio pratico.',
  'One word or a few.': 'Una parola, o poche.',
  'What you mean by it, in a sentence.': 'Che cosa intendete, in una frase.',
  'One thing that somebody did, or would do, because of it.':
    'Una cosa che qualcuno ha fatto, o farebbe, in nome di questo valore.',
  'A rule, a welcome page or a decision that follows from it, best with a link.':
    'Una regola, una pagina di benvenuto o una decisione che ne deriva, possibilmente con un link.',
  'Who was asked, and how you came to agree on them.': 'A chi avete chiesto, e come vi siete accordati sui valori.',
  'Who can join, how, what is expected, and how to leave.':
    'Chi può entrare, come, che cosa ci si aspetta e come si esce.',
  'How you work together from day to day: calls, channels, language, credit.':
    'Come lavorate insieme giorno per giorno: riunioni, canali, lingua, riconoscimento dei contributi.',
  'How this charter can be changed, and by whom.': 'Come si può cambiare questa carta, e chi può farlo.',
  'Who put their name to this charter, if they wish to be named.':
    'Chi ha firmato questa carta, se desidera comparire con il proprio nome.',
  'Somebody who agreed to be named here.': 'Una persona che ha accettato di essere nominata qui.',
  'The group or organisation, where somebody signs for one.':
    'Il gruppo o l’organizzazione, se qualcuno firma a suo nome.',
  'The day on which they signed.': 'Il giorno della firma.',
  'Yes and the date, for example “yes, 2026-01-12”.': 'Sì e la data, per esempio “sì, 2026-01-12”.',
  'The seven principles of open research, and one thing that you do because of each.':
    'I sette principi della ricerca aperta, e per ciascuno una cosa che fate per metterlo in pratica.',
  'One row for each of the seven.': 'Una riga per ciascuno dei sette.',
  'One of the seven: respect for diversity, collaboration, accountability, transparency, social responsibility and engagement, fairness, impact.':
    'Uno dei sette: rispetto della diversità, collaborazione, responsabilità, trasparenza, responsabilità sociale e impegno, equità, impatto.',
  'One thing that you do because of it.': 'Una cosa che fate per metterlo in pratica.',
  'A link to something that a reader can look at.': 'Un link a qualcosa che chi legge può guardare.',
  'How people treat one another here, whom to tell when something goes wrong, and what happens then.':
    'Come ci si tratta qui, a chi dirlo quando qualcosa va storto e che cosa succede poi.',
  'The text that this code was adapted from, or “own”.':
    'Il testo da cui questo codice è stato adattato, oppure “proprio”.',
  'What everyone here promises to one another.': 'Che cosa si promettono a vicenda tutte le persone qui.',
  'Where and when the code applies: calls, chat, events, and when somebody speaks for the community.':
    'Dove e quando vale il codice: riunioni, chat, eventi, e quando qualcuno parla a nome della comunità.',
  'What is welcome here, in words that show what people do.':
    'Che cosa è benvenuto qui, con parole che descrivono gesti concreti.',
  'What is not accepted here.': 'Che cosa qui non è accettato.',
  'How somebody tells you that something went wrong, and what they may leave out.':
    'Come segnalarvi che qualcosa è andato storto, e che cosa si può tralasciare.',
  'The people, roles or outside bodies that receive reports, and how to reach each.':
    'Le persone, i ruoli o gli organismi esterni che ricevono le segnalazioni, e come raggiungerli.',
  'An address, a form or a chat name. Say who else reads it.':
    'Un indirizzo, un modulo o un nome in chat. Dite chi altro lo legge.',
  'A role, a person who has agreed to it, or an office outside the community.':
    'Un ruolo, una persona che ha accettato, o un ufficio esterno alla comunità.',
  'The role of this person, where a name stands in the first column.':
    'Il ruolo di questa persona, se nella prima colonna c’è un nome.',
  'Whom this contact does not work for, so that a reporter can choose.':
    'Per chi questo contatto non lavora, così chi segnala può scegliere.',
  'The languages in which somebody can report.': 'Le lingue in cui si può fare una segnalazione.',
  'Until when they have agreed to receive reports.': 'Fino a quando hanno accettato di ricevere le segnalazioni.',
  'How soon somebody who reports hears from a person.':
    'Entro quanto tempo chi segnala riceve risposta da una persona.',
  'The steps that may follow a report, from a word in private to having to leave.':
    'Le misure che possono seguire a una segnalazione, da una parola in privato fino all’allontanamento.',
  'Who reads a report, and where notes on it are kept (never on these pages).':
    'Chi legge una segnalazione, e dove si conservano i relativi appunti (mai su queste pagine).',
  'What happens when a report is about somebody who receives reports.':
    'Che cosa succede quando una segnalazione riguarda chi riceve le segnalazioni.',
  'How somebody can ask for a second look at a decision.': 'Come si può chiedere che una decisione venga riesaminata.',
  'How somebody can report without giving a name, or that this is not possible here.':
    'Come si può segnalare senza dare il nome, oppure che qui non è possibile.',
  'Whom to call first when somebody is in danger now.':
    'Chi chiamare per prima cosa se qualcuno è in pericolo in questo momento.',
  'Whom to speak to on the day.': 'A chi rivolgersi sul posto, il giorno stesso.',
  'That nobody suffers for having reported.': 'Che nessuno subisce conseguenze per aver fatto una segnalazione.',
  'What can put it right, when the person who was hurt would like that.':
    'Che cosa si può fare per rimediare, quando chi ha subito il danno lo desidera.',
  'Whose text this is, and under which licence.': 'Di chi è questo testo, e con quale licenza.',
  'What those who receive reports of behaviour do with them, step by step; never about a single case.':
    'Che cosa fa, passo per passo, chi riceve segnalazioni sui comportamenti; mai su un singolo caso.',
  'What happens from the first message to the end, in five or six steps.':
    'Che cosa succede dal primo messaggio fino alla conclusione, in cinque o sei passi.',
  'The ways in which a report may come: the address, in person, by a friend, without a name.':
    'I modi in cui può arrivare una segnalazione: l’indirizzo, di persona, tramite una persona amica, senza nome.',
  'What is good to know (what, where, when, is it still going on), and that none of it is a must.':
    'Che cosa è utile sapere (che cosa, dove, quando, se continua), e che niente di tutto questo è obbligatorio.',
  'When the first answer comes, and when the decision.': 'Quando arriva la prima risposta, e quando la decisione.',
  'Who reads a report, and when anyone else is told.': 'Chi legge una segnalazione, e quando lo si dice ad altri.',
  'Who looks at new reports, also in the holidays: two people at least.':
    'Chi guarda le nuove segnalazioni, anche durante le vacanze: almeno due persone.',
  'One who looks after each report, and one who stands beside; by role, not by name.':
    'Chi segue ogni segnalazione, e chi affianca; con il ruolo, non con il nome.',
  'Who steps aside, and who takes over then.': 'Chi si fa da parte, e chi subentra in quel caso.',
  'Who decides on the steps, how many have to agree, and what happens when they do not.':
    'Chi decide le misure, quante persone devono essere d’accordo, e che cosa succede se non lo sono.',
  'The steps from which you choose; where they stand in the code of conduct, a link is enough.':
    'Le misure tra cui scegliete; se sono già nel codice di condotta, basta un link.',
  'Where notes on reports are kept (never on these pages), who can open them, and when they are destroyed.':
    'Dove si conservano gli appunti sulle segnalazioni (mai su queste pagine), chi può aprirli e quando vengono distrutti.',
  'When somebody outside has to be told, and that otherwise the person who was hurt decides.':
    'Quando bisogna informare qualcuno all’esterno, e che negli altri casi decide chi ha subito il danno.',
  'What members hear: how many reports, if there were at least five, and what you learnt; never about whom.':
    'Che cosa vengono a sapere i membri: quante segnalazioni, se sono state almeno cinque, e che cosa avete imparato; mai su chi.',
  'How often members hear it, for example every 12 months.':
    'Ogni quanto i membri ne vengono informati, per esempio ogni 12 mesi.',
  'The day of the last one, for example 2026-03-18.': 'Il giorno dell’ultimo riepilogo, per esempio 2026-03-18.',
  'What you do so that everyone can take part, whom to ask, and what still stands in the way; never counts of people.':
    'Che cosa fate perché tutte le persone possano partecipare, a chi chiedere e che cosa ancora lo impedisce; mai conteggi di persone.',
  'An address for captions, a room without steps or another format, and how long before you need to know.':
    'Un indirizzo a cui chiedere sottotitoli, una sala senza gradini o un altro formato, e con quanto anticipo dovete saperlo.',
  'What people find there: captions, transcripts, a quiet room, cameras off, no steps, children, help with costs.':
    'Che cosa si trova lì: sottotitoli, trascrizioni, una stanza tranquilla, videocamere spente, niente gradini, bambini, aiuto per le spese.',
  'Where members live far apart: how calls change their hour, or what those do who cannot come.':
    'Se i membri vivono lontani tra loro: come cambia l’orario delle riunioni, o che cosa fa chi non può esserci.',
  'Described pictures, plain words, formats that everyone can open, enough contrast.':
    'Immagini descritte, parole semplici, formati che tutti possono aprire, contrasto sufficiente.',
  'In which languages people can read, speak and ask, and who translates.':
    'In quali lingue si può leggere, parlare e chiedere, e chi traduce.',
  'How people find you and take part, whatever they can see, hear, pay for or install.':
    'Come le persone vi trovano e partecipano, qualunque cosa possano vedere, sentire, pagare o installare.',
  'How everyone can follow what is said and decided: plain words, notes, one place for decisions.':
    'Come tutti possono seguire ciò che si dice e si decide: parole semplici, appunti, un solo luogo per le decisioni.',
  'What somebody new meets in the first weeks, and whom they can ask.':
    'Che cosa trova chi è appena arrivato nelle prime settimane, e a chi può chiedere.',
  'How people of every background come to lead; nothing about single people, and no counts.':
    'Come persone di ogni provenienza arrivano a guidare; niente su singole persone, e niente conteggi.',
  'One or two things that you know of and have not mended, so that people can plan around them.':
    'Una o due cose che sapete e che non avete ancora sistemato, così le persone possono tenerne conto.',
  'Who is here, as far as they agreed to be listed. Name, place of work and languages are enough.':
    'Chi c’è qui, se ha accettato di figurare nell’elenco. Bastano nome, luogo di lavoro e lingue.',
  'One row for each person who agreed to be listed.':
    'Una riga per ogni persona che ha accettato di figurare nell’elenco.',
  'The name under which they wish to be listed.': 'Il nome con cui desidera figurare nell’elenco.',
  'Only where the person wishes it.': 'Solo se la persona lo desidera.',
  'The organisation in which they work.': 'L’organizzazione per cui lavora.',
  'What they do here, in small communities without a list of roles.':
    'Che cosa fa qui, nelle piccole comunità senza un elenco dei ruoli.',
  'Yes and the date on which they said so, for example “yes, 2026-01-12”; add “name only” where that is all.':
    'Sì e la data in cui l’ha detto, per esempio “sì, 2026-01-12”; aggiungete “solo il nome” se vale solo per quello.',
  'The languages in which somebody can write to them.': 'Le lingue in cui le si può scrivere.',
  'What others may ask them about.': 'Su che cosa le si possono fare domande.',
  'Public pages about their work.': 'Pagine pubbliche sul suo lavoro.',
  'Their ORCID iD, sixteen characters in four groups.': 'Il suo ORCID iD, sedici caratteri in quattro gruppi.',
  'What there is to do, who does it until when, and who takes over. A role lasts longer than a person.':
    'Che cosa c’è da fare, chi lo fa e fino a quando, e chi subentra. Un ruolo dura più di una persona.',
  'One row for each role.': 'Una riga per ogni ruolo.',
  'What the role is called.': 'Come si chiama il ruolo.',
  'What the role decides or does, in one sentence.': 'Che cosa decide o fa il ruolo, in una frase.',
  'What the role does.': 'Che cosa fa il ruolo.',
  'What the role may decide alone.': 'Che cosa può decidere da solo il ruolo.',
  'How much time it takes, for example 2 hours a week.': 'Quanto tempo richiede, per esempio 2 ore alla settimana.',
  'What helps to do it well.': 'Che cosa aiuta a svolgerlo bene.',
  'Who does it now; people who agreed to be listed.':
    'Chi lo ricopre ora; persone che hanno accettato di figurare nell’elenco.',
  'A date on which you ask again, a length such as 2 years, or “goes with the post”.':
    'Una data in cui lo chiedete di nuovo, una durata come 2 anni, oppure “finisce con la carica”.',
  'Who takes over, and what they need to be handed.': 'Chi subentra, e che cosa deve ricevere in consegna.',
  'The committees, working groups and task forces: what each is for, who leads it, and how to join.':
    'I comitati, i gruppi di lavoro e i gruppi temporanei: a che cosa serve ciascuno, chi lo guida e come partecipare.',
  'One row, or one file, for each group.': 'Una riga, o un file, per ogni gruppo.',
  'What the group is called.': 'Come si chiama il gruppo.',
  'Committee, working group, task force (for a time), chapter, board, or cluster competence centre.':
    'Comitato, gruppo di lavoro, gruppo temporaneo, sezione, consiglio o centro di competenza di un cluster.',
  'What the group is for, in one sentence.': 'A che cosa serve il gruppo, in una frase.',
  'What the group wants to reach.': 'Che cosa vuole raggiungere il gruppo.',
  'What people might expect of it, and others do.':
    'Che cosa ci si potrebbe aspettare da questo gruppo e invece fanno altri.',
  'What the group may decide without asking anyone.': 'Che cosa può decidere il gruppo senza chiedere a nessuno.',
  'Two people, or a role that two people hold.': 'Due persone, o un ruolo ricoperto da due persone.',
  'Who carries news between this group and the one above it.':
    'Chi fa da collegamento tra questo gruppo e quello superiore.',
  'People who agreed to be listed; since and until in brackets, where you like.':
    'Persone che hanno accettato di figurare nell’elenco; “dal” e “fino al” tra parentesi, se volete.',
  'Those who were in it before, and are glad to be named.':
    'Chi ne ha fatto parte in passato, e ha piacere di comparire con il proprio nome.',
  'The group above it, where there is one.': 'Il gruppo superiore, se ce n’è uno.',
  'Whom it tells what it did, and how often; “members, twice a year” is an answer.':
    'A chi riferisce che cosa ha fatto, e ogni quanto; “ai membri, due volte all’anno” è una risposta.',
  'The call from your page of meetings, or how often: for example every two months.':
    'La riunione indicata nella vostra pagina delle riunioni, oppure ogni quanto: per esempio ogni due mesi.',
  'The channels, folders or lists in which it works.': 'I canali, le cartelle o le liste in cui lavora.',
  'What somebody does who would like to be part of it.': 'Che cosa deve fare chi vorrebbe farne parte.',
  'A date such as 2027-06-30, or “standing” for a group that goes on.':
    'Una data come 2027-06-30, oppure “permanente” per un gruppo che continua.',
  'Not begun (“unbegun”), active, inactive or closed.': 'Non iniziato, attivo, inattivo o chiuso.',
  'Who decides what, how, and what happens when people do not agree.':
    'Chi decide che cosa, come, e che cosa succede quando non si è d’accordo.',
  'How decisions are made here, in a few sentences.': 'Come si prendono le decisioni qui, in poche frasi.',
  'The groups and roles that decide, and what each is for.':
    'I gruppi e i ruoli che decidono, e a che cosa serve ciascuno.',
  'One row for each sort of decision.': 'Una riga per ogni tipo di decisione.',
  'What is decided, for example a new page or a change to the charter.':
    'Che cosa si decide, per esempio una nuova pagina o una modifica della carta.',
  'Nobody objects, consensus, a majority, two thirds, or one role alone.':
    'Nessuno si oppone, consenso, maggioranza, due terzi, oppure decide un solo ruolo.',
  'The roles or the group that decide; “any member” is an answer.':
    'I ruoli o il gruppo che decidono; “qualsiasi membro” è una risposta.',
  'How many have to take part.': 'Quante persone devono partecipare.',
  'How long others may object, for example 7 days.': 'Per quanto tempo si può obiettare, per esempio 7 giorni.',
  'Where a reader finds the decision afterwards.': 'Dove si trova poi la decisione.',
  'What happens when people do not agree.': 'Che cosa succede quando non si è d’accordo.',
  'When somebody leaves a decision to the others: their own money, job, friend.':
    'Quando ci si fa da parte e decidono gli altri: il proprio denaro, il proprio lavoro, un’amicizia.',
  'How somebody takes up a role and leaves it, and that they are asked first.':
    'Come si assume un ruolo e come lo si lascia, e che prima si chiede alla persona interessata.',
  'Who votes, how, and who counts.': 'Chi vota, come, e chi conta i voti.',
  'Who may propose a change to these rules, who agrees to it, and how long it is announced before.':
    'Chi può proporre una modifica di queste regole, chi la approva e con quanto anticipo viene annunciata.',
  'Who may decide at once when something cannot wait, and who hears of it afterwards.':
    'Chi può decidere subito quando qualcosa non può aspettare, e chi ne viene informato dopo.',
  'Who may listen, read and take part.': 'Chi può ascoltare, leggere e partecipare.',
  'The share of seats that one organisation may hold at most, for example “a quarter”.':
    'La quota massima di seggi che può avere una stessa organizzazione, per esempio “un quarto”.',
  'What was decided, when, by whom and why. Votes in totals; nothing about the behaviour, health or job of a person.':
    'Che cosa è stato deciso, quando, da chi e perché. Voti solo in totale; niente sul comportamento, la salute o il lavoro di una persona.',
  'One row, or one file, for each decision.': 'Una riga, o un file, per ogni decisione.',
  'For example 2026-03, the third of the year.': 'Per esempio 2026-03, la terza dell’anno.',
  'The day of the decision, for example 2026-05-20.': 'Il giorno della decisione, per esempio 2026-05-20.',
  'What it is about, in a few words.': 'Di che cosa si tratta, in poche parole.',
  'Proposed, approved, declined, withdrawn or superseded.': 'Proposto, approvato, respinto, ritirato o sostituito.',
  'Why the question came up.': 'Perché è sorta la questione.',
  'What was decided, so that somebody who was not there can follow it.':
    'Che cosa è stato deciso, in modo che possa seguirlo anche chi non c’era.',
  'Why you decided so, and what spoke against it.': 'Perché avete deciso così, e quali argomenti c’erano contro.',
  'Nobody objected, consensus, a simple majority, two thirds, or one role alone.':
    'Nessuno si è opposto, consenso, maggioranza semplice, due terzi, oppure ha deciso un solo ruolo.',
  'Totals: 5 for, 1 against, 2 abstained. Never who voted how in a secret vote.':
    'I totali: 5 a favore, 1 contro, 2 astenuti. Mai chi ha votato che cosa in un voto segreto.',
  'The group or role that decided; “members on the call” is an answer.':
    'Il gruppo o il ruolo che ha deciso; “i membri presenti alla riunione” è una risposta.',
  'A link to the notes of the call on which it was decided.':
    'Un link agli appunti della riunione in cui è stato deciso.',
  'Links to the pages that have to say something else from now on.':
    'Link alle pagine che d’ora in poi devono dire altro.',
  'The day or month in which you ask whether it was right.':
    'Il giorno o il mese in cui vi chiederete se è stata la scelta giusta.',
  'A link to the earlier decision that no longer counts, or its number.':
    'Un link alla decisione precedente che non vale più, oppure il suo numero.',
  'The groups and organisations that matter to the community, and how each takes part.':
    'I gruppi e le organizzazioni che contano per la comunità, e come partecipa ciascuno.',
  'When the groups were rated in a private place, and which role looked at it again.':
    'Quando i gruppi sono stati valutati in un luogo riservato, e quale ruolo li ha riesaminati.',
  'One row for each group or organisation; no names of people.':
    'Una riga per ogni gruppo o organizzazione; niente nomi di persone.',
  'A group or organisation.': 'Un gruppo o un’organizzazione.',
  'What they are for the community: user, funder, host, contributor.':
    'Che cosa sono per la comunità: utente, finanziatore, ente ospitante, chi contribuisce.',
  'How they take part, in a few words.': 'Come partecipano, in poche parole.',
  'What they hope to get from you.': 'Che cosa sperano di ricevere da voi.',
  'What they could give: time, rooms, money, knowledge.': 'Che cosa potrebbero dare: tempo, spazi, denaro, conoscenze.',
  'The channel or call in which you meet them.': 'Il canale o la riunione in cui li incontrate.',
  'How often: every month, twice a year.': 'Ogni quanto: ogni mese, due volte all’anno.',
  'The role that stays in touch.': 'Il ruolo che resta in contatto.',
  'The levels at which people take part, from hearing of you to leading something, and what each of them needs.':
    'I livelli a cui si partecipa, da chi ha solo sentito parlare di voi a chi guida qualcosa, e di che cosa ha bisogno ciascuno.',
  'One row for each level; groups and numbers, never names of people.':
    'Una riga per ogni livello; gruppi e numeri, mai nomi di persone.',
  'Discovery, first contact, participation, sustained participation, networked participation or leadership; or your own word.':
    'Scoperta, primo contatto, partecipazione, partecipazione continua, partecipazione in rete o leadership; oppure una parola vostra.',
  'What you call this level.': 'Come chiamate questo livello.',
  'Groups or personas, such as “doctoral researchers in their first year”; no names of people.':
    'Gruppi o profili immaginari, come “dottorande e dottorandi al primo anno”; niente nomi di persone.',
  'What people at this level do.': 'Che cosa fanno le persone a questo livello.',
  'The channels and calls in which you meet them.': 'I canali e le riunioni in cui le incontrate.',
  'What the community does for people at this level.': 'Che cosa fa la comunità per le persone a questo livello.',
  'What people get back: answers, company, credit, skills.':
    'Che cosa ricevono in cambio: risposte, compagnia, riconoscimento, competenze.',
  'How one can tell that somebody is ready for the next level.':
    'Come si capisce che una persona è pronta per il livello successivo.',
  'What keeps people from taking part here: time, language, tools, courage.':
    'Che cosa impedisce di partecipare qui: tempo, lingua, strumenti, coraggio.',
  'How you notice that somebody could do more, and who asks them.':
    'Come vi accorgete che qualcuno potrebbe fare di più, e chi glielo chiede.',
  'How anyone does less for a while, and comes back.': 'Come si può fare meno per un po’, e poi tornare.',
  'Groups that the path does not reach today, and what keeps them away.':
    'I gruppi che il percorso oggi non raggiunge, e che cosa li tiene lontani.',
  'What people give here, what they receive, and how they are thanked for it.':
    'Che cosa danno le persone qui, che cosa ricevono e come vengono ringraziate.',
  'How and where you thank people, and who sees to it.': 'Come e dove ringraziate le persone, e chi se ne occupa.',
  'A list of everything that you thank people for, the quiet work too: welcoming, taking notes, listening.':
    'Un elenco di tutto ciò per cui ringraziate, compreso il lavoro silenzioso: accogliere, prendere appunti, ascoltare.',
  'When somebody is named as an author of what you publish together.':
    'Quando qualcuno figura come autrice o autore di ciò che pubblicate insieme.',
  'Which work is paid, which is not, and why; no amounts of single people.':
    'Quale lavoro è pagato, quale no, e perché; niente importi di singole persone.',
  'How somebody stays off every list, or is taken off.':
    'Come si resta fuori da ogni elenco, o come ci si fa togliere.',
  'One row for each group of members; groups, not names of people.':
    'Una riga per ogni gruppo di membri; gruppi, non nomi di persone.',
  'A group, such as speakers, note-takers, or readers of the newsletter.':
    'Un gruppo, come chi interviene, chi prende appunti o chi legge il bollettino.',
  'Time, knowledge, care, data, a room.': 'Tempo, conoscenze, cura, dati, uno spazio.',
  'What comes back to them: answers, credit, company, a skill.':
    'Che cosa ricevono in cambio: risposte, riconoscimento, compagnia, una competenza.',
  'How others hear of it: named in the notes, a letter to their team, a badge.':
    'Come lo vengono a sapere gli altri: il nome negli appunti, una lettera al loro team, un badge.',
  'The role that asks once a year whether giving and receiving are in balance.':
    'Il ruolo che una volta all’anno chiede se dare e ricevere sono in equilibrio.',
  'Digital badges or certificates, and what each is given for; not who has one.':
    'Badge digitali o certificati, e per che cosa viene dato ciascuno; non chi ne ha uno.',
  'What somebody has done who gets it.': 'Che cosa ha fatto chi lo riceve.',
  'The role that gives it.': 'Il ruolo che lo assegna.',
  'A page that says what it stands for.': 'Una pagina che dice che cosa rappresenta.',
  'What members would like to learn or find.': 'Che cosa i membri vorrebbero imparare o trovare.',
  'What somebody is looking for.': 'Che cosa cerca qualcuno.',
  'What it would make possible.': 'Che cosa renderebbe possibile.',
  'Open or answered.': 'Aperta o trovata.',
  'What members can show or teach others.': 'Che cosa i membri possono mostrare o insegnare ad altri.',
  'What somebody can show or teach.': 'Che cosa qualcuno può mostrare o insegnare.',
  'Whom it helps.': 'A chi è utile.',
  'A group, a role, or somebody who wishes to be named.':
    'Un gruppo, un ruolo, o una persona che desidera essere nominata.',
  'Short talks that members offer and that have no date yet; once they have one, they stand in the rota.':
    'Interventi brevi che i membri offrono e che non hanno ancora una data; quando l’hanno, stanno nei turni.',
  'What it is about.': 'Di che cosa si tratta.',
  'From when it could be given.': 'Da quando si potrebbe tenere.',
  'Imaginary people who stand for those whom you want to reach: what moves them, and what stands in their way.':
    'Persone immaginarie che rappresentano quelle a cui volete arrivare: che cosa le muove e che cosa le ostacola.',
  'One row, heading or page for each imaginary person; nobody who could be recognised.':
    'Una riga, un titolo o una pagina per ogni persona immaginaria; nessuna che si possa riconoscere.',
  'An invented name that nobody here has.': 'Un nome inventato che qui nessuno porta.',
  'Yes: personas are never real people.': 'Sì: i profili immaginari non sono mai persone reali.',
  'A short life story: work, day, place.': 'Una breve storia di vita: lavoro, giornata, luogo.',
  'What this person can do, and cannot do yet.': 'Che cosa sa fare questa persona, e che cosa ancora no.',
  'What draws this person to you.': 'Che cosa attira da voi questa persona.',
  'What this person needs to stay.': 'Di che cosa ha bisogno questa persona per restare.',
  'Time, language, tools, money: what is given.': 'Tempo, lingua, strumenti, denaro: i limiti di partenza.',
  'How this person first hears of you.': 'Come questa persona sente parlare di voi per la prima volta.',
  'How this person first meets you.': 'Come questa persona vi incontra per la prima volta.',
  'What this person does first.': 'Che cosa fa per prima cosa questa persona.',
  'How it goes on, and why this person stays.': 'Come continua, e perché questa persona resta.',
  'Whom this person brings or connects.': 'Chi questa persona porta con sé o mette in contatto.',
  'What stands in the way, and what you do about it: one line for each, “calls are in the evening → every second one is at noon”.':
    'Che cosa ostacola, e che cosa fate per rimediare: una riga per ogni ostacolo, “le riunioni sono di sera → una su due è a mezzogiorno”.',
  'What happens when somebody joins or takes something on, and what happens when they leave.':
    'Che cosa succede quando qualcuno entra o assume un compito, e che cosa succede quando se ne va.',
  'Whom this page is for: new members, or those who take on a certain role.':
    'Per chi è questa pagina: nuovi membri, o chi assume un certo ruolo.',
  'A few friendly words: what to expect, and what nobody expects.':
    'Poche parole cordiali: che cosa aspettarsi, e che cosa nessuno si aspetta.',
  'What happens, who does it, and when.': 'Che cosa succede, chi lo fa, e quando.',
  'What happens.': 'Che cosa succede.',
  'The role that does it, or the newcomer.': 'Il ruolo che lo fa, o la persona appena arrivata.',
  'For example: within a week.': 'Per esempio: entro una settimana.',
  'The role or address that answers a newcomer’s questions.':
    'Il ruolo o l’indirizzo che risponde alle domande di chi è appena arrivato.',
  'Small things with which somebody can begin.': 'Piccole cose con cui si può cominciare.',
  'Lists, folders and accounts that somebody gets; no passwords.':
    'Liste, cartelle e account che si ricevono; niente password.',
  'What happens when somebody leaves: thanks, keys handed over, names corrected.':
    'Che cosa succede quando qualcuno se ne va: ringraziamenti, chiavi consegnate, nomi corretti.',
  'What anyone could do here, large and small, and how to go about it.':
    'Che cosa potrebbe fare qui chiunque, in grande e in piccolo, e come si fa.',
  'A few words of welcome: you are glad that somebody wants to help.':
    'Qualche parola di benvenuto: vi fa piacere che qualcuno voglia aiutare.',
  'What you want to change, in one sentence.': 'Che cosa volete cambiare, in una frase.',
  'One sentence with a link to the code of conduct.': 'Una frase con un link al codice di condotta.',
  'What somebody can do who does not write code: read, translate, take notes, bring a friend.':
    'Che cosa può fare chi non scrive codice: leggere, tradurre, prendere appunti, portare un’amica o un amico.',
  'Small things that help now, for somebody who is new.': 'Piccole cose che servono adesso, per chi è appena arrivato.',
  'The steps from an idea to a change, also for those who have never done it.':
    'I passi da un’idea a una modifica, anche per chi non l’ha mai fatto.',
  'Where to say that something is wrong, missing or hard to understand.':
    'Dove dire che qualcosa è sbagliato, manca o è difficile da capire.',
  'The pages to read first: front page, roadmap, guide.':
    'Le pagine da leggere per prime: pagina iniziale, tabella di marcia, guida.',
  'The list, the chat, the calls, and how to get in.': 'La lista, la chat, le riunioni, e come entrare.',
  'Where somebody gets an answer who is stuck.': 'Dove trova risposta chi si è bloccato.',
  'How those who helped are named and thanked, if they wish.':
    'Come si nomina e si ringrazia chi ha aiutato, se lo desidera.',
  'Where the community talks: mailing list, chat, web site, repository; and how to get in.':
    'Dove parla la comunità: mailing list, chat, sito web, repository; e come entrare.',
  'One row for each place where you talk.': 'Una riga per ogni luogo in cui parlate.',
  'What people call it: mailing list, chat, web site.': 'Il nome che si usa di solito: mailing list, chat, sito web.',
  'What people do there.': 'Che cosa ci fanno le persone.',
  'The main one (primary), read at any time (asynchronous), or everyone at once (synchronous).':
    'Il canale principale, uno asincrono (da leggere quando si vuole) o uno sincrono (tutti nello stesso momento).',
  'The software behind it.': 'Il software su cui si basa.',
  'Everyone, members, or one group.': 'Tutti, i membri, o un gruppo.',
  'Where it is; no private invitation links.': 'Dove si trova; niente link di invito privati.',
  'What a newcomer does to get in.': 'Che cosa deve fare chi è nuovo per entrare.',
  'How soon somebody answers: two working days, for example.':
    'Entro quanto qualcuno risponde: due giorni lavorativi, per esempio.',
  'What the community works with: tools, documentation, infrastructure, events; and how things are done here.':
    'Con che cosa lavora la comunità: strumenti, documentazione, infrastruttura, eventi; e come si fanno qui le cose.',
  'One row for each tool, page, service or event.': 'Una riga per ogni strumento, pagina, servizio o evento.',
  'What people call it.': 'Il nome che si usa di solito.',
  'Tool, documentation, infrastructure, event or other.': 'Strumento, documentazione, infrastruttura, evento o altro.',
  'What people do with it.': 'Per che cosa si usa.',
  'A link or a place; no passwords and no private invitation links.':
    'Un link o un luogo; niente password e niente link di invito privati.',
  'Who may use it, and whom to ask.': 'Chi può usarla, e a chi chiedere.',
  'The role that looks after it.': 'Il ruolo che se ne occupa.',
  'In use, missing or retired.': 'In uso, manca o dismesso.',
  'One row for each way of doing things: which work, and which could be better.':
    'Una riga per ogni modo di fare le cose: quali funzionano, e quali potrebbero migliorare.',
  'What is done: welcoming somebody new, choosing a topic, publishing notes.':
    'Che cosa si fa: accogliere chi arriva, scegliere un tema, pubblicare gli appunti.',
  'In a line or two, or a link to where it is described.': 'In una o due righe, o con un link a dove è descritto.',
  'What goes well about it.': 'Che cosa va bene.',
  'What you would like to change.': 'Che cosa vorreste cambiare.',
  'The regular calls: when, in which time zone, where, and who opens them.':
    'Le riunioni regolari: quando, in quale fuso orario, dove e chi le apre.',
  'How an hour goes: a short talk, quiet work, sharing; what is recorded; what helps people to take part.':
    'Come si svolge un’ora: un intervento breve, lavoro in silenzio, condivisione; che cosa si registra; che cosa aiuta a partecipare.',
  'One row for each regular call.': 'Una riga per ogni riunione regolare.',
  'What happens there, in a sentence.': 'Che cosa succede durante la riunione, in una frase.',
  'The rhythm in plain words: third Wednesday of every month.':
    'Il ritmo in parole semplici: terzo mercoledì di ogni mese.',
  'The first date; “every two weeks” counts from here.': 'La prima data; “ogni due settimane” si conta da qui.',
  'The hour on the clock there, for example 14:00.': 'L’ora locale, per esempio 14:00.',
  'A city whose clock counts, for example Brussels.': 'Una città di cui vale l’ora, per esempio Bruxelles.',
  'For example 60 minutes.': 'Per esempio 60 minuti.',
  'A place or a link; leave passcodes out.': 'Un luogo o un link; senza codici di accesso.',
  'The role that opens the call.': 'Il ruolo che apre la riunione.',
  'Who opens and who takes notes, for the next few dates.': 'Chi apre e chi prende appunti, per le prossime date.',
  'The day of the call, for example 2026-04-15.': 'Il giorno della riunione, per esempio 2026-04-15.',
  'Which call, where there are several.': 'Quale riunione, se ce n’è più d’una.',
  'A role, or somebody who agreed to be named.': 'Un ruolo, o una persona che ha accettato di essere nominata.',
  'Who shows something, and what.': 'Chi mostra qualcosa, e che cosa.',
  'Yes, when it is not held.': 'Sì, quando non si tiene.',
  'What takes place once: a launch, a workshop, an open day. One row here, or one file in the folder events.':
    'Ciò che si svolge una volta sola: un lancio, un workshop, una giornata aperta. Una riga qui, o un file nella cartella “events”.',
  'One row, or one file, for each event.': 'Una riga, o un file, per ogni evento.',
  'The day, or the first and the last, and the hours: 2027-03-11, 10:00 to 17:00.':
    'Il giorno, oppure il primo e l’ultimo, e gli orari: 2027-03-11, dalle 10:00 alle 17:00.',
  'The city whose clock counts, for example Brussels; an online event needs it most.':
    'La città di cui vale l’ora, per esempio Bruxelles; serve soprattutto per un evento online.',
  'Online, in person, or both (hybrid).': 'Online, in presenza o entrambi (ibrido).',
  'The place, or the link by which people join; leave passcodes out.':
    'Il luogo, o il link con cui si partecipa; senza codici di accesso.',
  'Where more is written, or where people join.': 'Dove si trovano altre informazioni, o dove si partecipa.',
  'Who is there for people who feel uncomfortable, and how to find them.':
    'A chi può rivolgersi chi si sente a disagio, e come trovare questa persona.',
  'Steps, captions, interpreters, food, children: what is there, and whom to ask.':
    'Gradini, sottotitoli, interpreti, cibo, bambini: che cosa c’è, e a chi chiedere.',
  'Scheduled, postponed, rescheduled, moved online, cancelled or held.':
    'Previsto, rinviato, nuova data, spostato online, annullato o svolto.',
  'The last day or the hour at which it ends, where that is not said beside its beginning.':
    'L’ultimo giorno o l’ora in cui finisce, se non sono indicati accanto all’inizio.',
  'From when to when, where that stands in a column of its own.': 'Da quando a quando, se sta in una colonna a parte.',
  'For example 90 minutes.': 'Per esempio 90 minuti.',
  'The roles, groups or organisations behind it.': 'I ruoli, i gruppi o le organizzazioni che lo organizzano.',
  'Who speaks; names only of those who agreed, and write “agreed” behind them.':
    'Chi interviene; solo i nomi di chi ha accettato, e scrivete “d’accordo” accanto.',
  'Whom you hope to see there.': 'Chi sperate di vedere lì.',
  'How to sign up and until when, or that nobody has to.':
    'Come iscriversi e fino a quando, oppure che non è necessario.',
  'Free, or how much and for whom less.': 'Gratuito, oppure quanto costa e per chi costa meno.',
  'The languages that are spoken.': 'Le lingue che si parlano.',
  'A link to the code of conduct that holds there.': 'Un link al codice di condotta che vale per l’evento.',
  'None, or talks only: discussions are better left out.':
    'Nessuna, oppure solo gli interventi: le discussioni è meglio lasciarle fuori.',
  'Where slides and notes can be found afterwards.': 'Dove si possono trovare poi le diapositive e gli appunti.',
  'What was said and agreed in each call: a table with links to shared pads, or one file for each call.':
    'Che cosa si è detto e concordato in ogni riunione: una tabella con link a documenti condivisi, o un file per ogni riunione.',
  'Where the coordinators can be reached, on the page that everyone opens after a call.':
    'Dove si può contattare il coordinamento, nella pagina che tutti aprono dopo una riunione.',
  'One row, or one file, for each call.': 'Una riga, o un file, per ogni riunione.',
  'The day of the call, for example 2026-03-18.': 'Il giorno della riunione, per esempio 2026-03-18.',
  'Which call it was, or which group met.': 'Quale riunione era, o quale gruppo si è riunito.',
  'What the notes are called.': 'Come si chiamano gli appunti.',
  'The notes themselves, or a link to the shared pad.': 'Gli appunti stessi, o un link al documento condiviso.',
  'Where the notes are kept, when not here.': 'Dove si conservano gli appunti, se non qui.',
  'Who opened the call.': 'Chi ha aperto la riunione.',
  'Who took the notes.': 'Chi ha preso appunti.',
  'How many came; names only of those who agreed.': 'Quante persone sono venute; nomi solo di chi ha accettato.',
  'What people took away, in a few lines.': 'Che cosa si porta a casa chi c’era, in poche righe.',
  'What was agreed, one line each.': 'Che cosa si è concordato, una riga per ogni punto.',
  'Who does what, by when: one line or row each.': 'Chi fa che cosa, entro quando: una riga per ogni punto.',
  'How many could not come; names only of those who agreed.':
    'Quante persone non hanno potuto esserci; nomi solo di chi ha accettato.',
  'What you wanted to talk about.': 'Di che cosa volevate parlare.',
  'Public, or internal (then keep it out of a public repository).':
    'Pubblico, o interno (in tal caso tenetelo fuori da un repository pubblico).',
  'The question with which everyone began.': 'La domanda a cui tutti hanno risposto all’inizio.',
  'What people liked.': 'Che cosa è piaciuto.',
  'What did not go well.': 'Che cosa non è andato bene.',
  'What to do differently next time.': 'Che cosa fare diversamente la prossima volta.',
  'Who should hear what, where, how often, and who sends it.':
    'Chi dovrebbe sapere che cosa, dove, ogni quanto, e chi lo invia.',
  'The groups that should hear from you.': 'I gruppi a cui dovrebbero arrivare notizie da voi.',
  'One row for each group and message.': 'Una riga per ogni gruppo e messaggio.',
  'The group that should hear it.': 'Il gruppo a cui dovrebbe arrivare.',
  'What they should know, feel or do.': 'Che cosa dovrebbe sapere, provare o fare.',
  'One of your channels, or a place of theirs.': 'Uno dei vostri canali, o un luogo loro.',
  'Every month, twice a year, a week before each call.':
    'Ogni mese, due volte all’anno, una settimana prima di ogni riunione.',
  'The role that sends it.': 'Il ruolo che lo invia.',
  'The language in which it is written.': 'La lingua in cui è scritto.',
  'What stands in it, and how people get it.': 'Che cosa contiene, e come lo si riceve.',
  'How often it comes, for example every month.': 'Ogni quanto esce, per esempio ogni mese.',
  'The role that writes it.': 'Il ruolo che lo scrive.',
  'The day of the last one, for example 2026-11-06.': 'Il giorno dell’ultimo numero, per esempio 2026-11-06.',
  'The tone, the name, the logo: what should look and sound the same.':
    'Il tono, il nome, il logo: che cosa dovrebbe apparire e suonare sempre uguale.',
  'Where the logo and the templates are kept.': 'Dove si conservano il logo e i modelli.',
  'Who hears of it first, on which day, and from whom.': 'Chi lo viene a sapere per primo, in quale giorno e da chi.',
  'Who speaks, who is asked first, and what is never announced.':
    'Chi parla, chi viene consultato prima, e che cosa non si annuncia mai.',
  'What you look at: answers, newcomers, questions asked.': 'Che cosa guardate: risposte, nuovi arrivi, domande poste.',
  'What will be true, by when, and who looks after it. Tasks belong elsewhere.':
    'Che cosa sarà vero, entro quando, e chi se ne occupa. I singoli compiti stanno altrove.',
  'The time that this roadmap covers, for example 2026 to 2028.':
    'Il periodo di questa tabella di marcia, per esempio dal 2026 al 2028.',
  'What this roadmap is about, and what it leaves to others.':
    'Di che cosa tratta questa tabella di marcia, e che cosa lascia ad altri.',
  'The time, people and money that the community can count on.':
    'Il tempo, le persone e il denaro su cui la comunità può contare.',
  'How the work on it is shared and talked about; a link to the charter is enough.':
    'Come si divide il lavoro e come se ne parla; basta un link alla carta.',
  'What has changed for people because of the community.': 'Che cosa è cambiato per le persone grazie alla comunità.',
  'A dated line every few months: what has moved, or why nothing has.':
    'Una riga con la data ogni pochi mesi: che cosa è avanzato, o perché nulla si è mosso.',
  'What comes next, in a few lines.': 'Che cosa viene dopo, in poche righe.',
  'Who looks at this page, and when.': 'Chi rivede questa pagina, e quando.',
  'Each milestone is something that will be true, with a date and a role that looks after it.':
    'Ogni traguardo è qualcosa che sarà vero, con una data e un ruolo che se ne occupa.',
  'What the milestone is called.': 'Come si chiama il traguardo.',
  'What will be true when it is reached.': 'Che cosa sarà vero quando sarà raggiunto.',
  'The month or quarter in which it will be reached.': 'Il mese o il trimestre in cui sarà raggiunto.',
  'Planned, in progress, done, late or dropped.': 'Previsto, in corso, fatto, in ritardo o abbandonato.',
  'Milestones that have to be reached first.': 'Traguardi che bisogna raggiungere prima.',
  'The purpose or objective that it works towards, in the words in which that is written down.':
    'Lo scopo o l’obiettivo a cui contribuisce, con le parole con cui è scritto.',
  'What could stop the community, and what it would do then.':
    'Che cosa potrebbe fermare la comunità, e che cosa farebbe allora.',
  'What could stop you.': 'Che cosa potrebbe fermarvi.',
  'What you would do then.': 'Che cosa fareste allora.',
  'The role that keeps an eye on it.': 'Il ruolo che lo tiene d’occhio.',
  'What you look at to see how the community is doing, each with the question that it answers. Counts, never people.':
    'Che cosa guardate per capire come sta la comunità, ciascuno con la domanda a cui risponde. Conteggi, mai persone.',
  'What you make of the figures, and what you will do differently because of them.':
    'Che cosa vi dicono le cifre, e che cosa farete diversamente di conseguenza.',
  'A table with one row for each date, and one column for each indicator.':
    'Una tabella con una riga per ogni data, e una colonna per ogni indicatore.',
  'One row for each indicator; three are plenty.': 'Una riga per ogni indicatore; tre bastano e avanzano.',
  'What you count, in a few words.': 'Che cosa contate, in poche parole.',
  'The question that it answers, for example “Do newcomers come back?”.':
    'La domanda a cui risponde, per esempio “Chi arriva poi torna?”.',
  'How it is counted, so that somebody else would get the same number.':
    'Come si conta, in modo che chiunque altro ottenga lo stesso numero.',
  'Where the number comes from, for example the notes of the calls.':
    'Da dove viene il numero, per esempio dagli appunti delle riunioni.',
  'How often you count, for example every 6 months.': 'Ogni quanto contate, per esempio ogni 6 mesi.',
  'What you counted and when, for example “2026-03: 12; 2026-09: 15”; a table of figures does as well.':
    'Che cosa avete contato e quando, per esempio “2026-03: 12; 2026-09: 15”; va bene anche una tabella di cifre.',
  'What you hope for, where there is such a number.': 'Che cosa sperate, se c’è un numero di questo tipo.',
  'The smallest number that you publish of it, where it counts people.':
    'Il numero più piccolo che ne pubblicate, se conta persone.',
  'The role that counts.': 'Il ruolo che conta.',
  'What people here can do together, which group holds it, and where something is missing. Nobody gets marks.':
    'Che cosa sanno fare insieme le persone qui, quale gruppo ha ogni competenza e dove manca qualcosa. Nessuno riceve voti.',
  'What a tick, a number or a level on this page means.':
    'Che cosa significa una spunta, un numero o un livello in questa pagina.',
  'How you found out what people can do, and when you ask again.':
    'Come avete scoperto che cosa sanno fare le persone, e quando lo chiederete di nuovo.',
  'One row for each skill; groups may have columns of their own, with a tick, a number, or “gap”.':
    'Una riga per ogni competenza; i gruppi possono avere colonne proprie, con una spunta, un numero o “lacuna”.',
  'What somebody can do, for example assess how FAIR a data set is.':
    'Che cosa si sa fare, per esempio valutare quanto è FAIR un set di dati.',
  'What it means, in a sentence, or a link to the glossary.':
    'Che cosa significa, in una frase, o con un link al glossario.',
  'Roles, groups or organisations; people only if they wish, and never how good they are.':
    'Ruoli, gruppi o organizzazioni; persone solo se lo desiderano, e mai quanto sono brave.',
  'Yes, or a few words, when you need it and do not have enough of it.':
    'Sì, o poche parole, quando vi serve e non ne avete abbastanza.',
  'What happens about a gap: a training, somebody to invite, or “we leave it to others”.':
    'Che cosa si fa per una lacuna: un corso, qualcuno da invitare, oppure “lo lasciamo ad altri”.',
  'A role, or an address that more than one person reads.': 'Un ruolo, o un indirizzo letto da più di una persona.',
  'Engagement, content, technical, business or strategic; or a domain of research.':
    'Coinvolgimento, contenuti, tecnica, gestione o strategia; oppure una disciplina di ricerca.',
  'How many people have it, where you prefer a number to names.':
    'Quante persone ce l’hanno, se preferite un numero ai nomi.',
  'Groups that need it and do not have it.': 'Gruppi a cui serve e che non ce l’hanno.',
  'How far the groups go with it, in your own words; never a mark for one person.':
    'Fin dove arrivano i gruppi con questa competenza, a parole vostre; mai un voto a una singola persona.',
  'For each group or cluster, where to begin and whom to ask.':
    'Per ogni gruppo o cluster, da dove cominciare e a chi chiedere.',
  'The group or cluster.': 'Il gruppo o il cluster.',
  'For whom it is, in a few words.': 'Per chi è, in poche parole.',
  'The page on which a researcher begins.': 'La pagina da cui comincia chi fa ricerca.',
  'What somebody can get here: what it does, how to ask for it, and who answers.':
    'Che cosa si può avere qui: che cosa fa, come chiederlo e chi risponde.',
  'Who looks at these services, and when.': 'Chi rivede questi servizi, e quando.',
  'One row for each service.': 'Una riga per ogni servizio.',
  'What the service is called.': 'Come si chiama il servizio.',
  'What somebody gets, in a sentence without special words.':
    'Che cosa si ottiene, in una frase senza parole specialistiche.',
  'A link, a form, a channel: what somebody does to get it.':
    'Un link, un modulo, un canale: che cosa si fa per averlo.',
  'Planned, beta, production or retired.': 'Previsto, beta, in produzione o ritirato.',
  'The day on which somebody last tried it and found this row true.':
    'Il giorno in cui qualcuno l’ha provato l’ultima volta e ha visto che questa riga è vera.',
  'The organisation or group that runs it.': 'L’organizzazione o il gruppo che lo gestisce.',
  'Who can use it: everyone, doctoral researchers, one cluster.':
    'Chi può usarlo: tutti, dottorande e dottorandi, un cluster.',
  'Open, on request, or members.': 'Aperto, su richiesta o solo membri.',
  'What somebody can learn here: where it is, who keeps it, and when somebody last looked whether it still holds.':
    'Che cosa si può imparare qui: dove si trova, chi lo aggiorna e quando qualcuno ha controllato l’ultima volta se è ancora valido.',
  'Who looks at the trainings again, and when.': 'Chi rivede i corsi e i materiali, e quando.',
  'One row for each training; or one file for each in the folder training.':
    'Una riga per ogni corso o materiale; oppure un file per ciascuno nella cartella “training”.',
  'What the training is called.': 'Come si chiama il corso o il materiale.',
  'Where somebody finds it; best an address that stays, such as a DOI.':
    'Dove si trova; meglio un indirizzo che resta, come un DOI.',
  'The role, group or address that keeps it up to date.': 'Il ruolo, il gruppo o l’indirizzo che lo tiene aggiornato.',
  'The day on which somebody last went through it and found it true.':
    'Il giorno in cui qualcuno l’ha ripercorso l’ultima volta e l’ha trovato ancora valido.',
  'Under which licence others may use it, for example CC BY 4.0.':
    'Con quale licenza altri possono usarlo, per esempio CC BY 4.0.',
  'The language in which it is taught or written, for example en.':
    'La lingua in cui si tiene o è scritto, per esempio en.',
  'Beginner, intermediate, advanced, or all.': 'Principiante, intermedio, avanzato o tutti.',
  'What somebody can do afterwards; begin with a verb, for example “choose a licence for a data set”.':
    'Che cosa si sa fare dopo; cominciate con un verbo, per esempio “scegliere una licenza per un set di dati”.',
  'What it is about, in two or three sentences.': 'Di che cosa si tratta, in due o tre frasi.',
  'The people or organisations who made it, as they wish to be named.':
    'Le persone o le organizzazioni che l’hanno realizzato, nominate come desiderano.',
  'A few words under which somebody would look for it.': 'Poche parole con cui qualcuno lo cercherebbe.',
  'For whom it was made: doctoral researchers, data stewards, librarians.':
    'Per chi è stato realizzato: dottorande e dottorandi, data steward, chi lavora in biblioteca.',
  'The day of the version that the link leads to.': 'Il giorno della versione a cui porta il link.',
  'What it is: a course, slides, a video, an exercise, a handbook.':
    'Che cos’è: un corso, diapositive, un video, un esercizio, un manuale.',
  'Whether it costs something: yes, no or maybe.': 'Se costa qualcosa: sì, no o forse.',
  'Open, restricted or paid.': 'Aperto, riservato o a pagamento.',
  'The organisation that offers it, where it is not you.': 'L’organizzazione che lo offre, se non siete voi.',
  'What helps people who see, hear or read differently: captions, described pictures, plain words.':
    'Che cosa aiuta chi vede, sente o legge in altro modo: sottotitoli, immagini descritte, parole semplici.',
  'What words and short forms mean here. One word may mean several things: then say whose each meaning is.':
    'Che cosa significano qui le parole e le abbreviazioni. Una parola può voler dire più cose: in tal caso, dite di chi è ogni significato.',
  'For whom these words are explained, and what the columns mean.':
    'Per chi sono spiegate queste parole, e che cosa significano le colonne.',
  'Who may propose a term, and when a definition counts as agreed.':
    'Chi può proporre un termine, e quando una definizione vale come concordata.',
  'Vocabularies and glossaries from which definitions were taken.':
    'Vocabolari e glossari da cui sono state prese le definizioni.',
  'One row for each meaning: the term, one sentence first, and where the sentence comes from.':
    'Una riga per ogni significato: il termine, prima una frase, e da dove viene la frase.',
  'The word or short form.': 'La parola o l’abbreviazione.',
  'What it means; one sentence first, more if you like.': 'Che cosa significa; prima una frase, di più se volete.',
  'Where the definition was taken from: a link, or a book or standard by its name.':
    'Da dove è stata presa la definizione: un link, o un libro o uno standard con il suo nome.',
  'Whose meaning it is, where others use the word differently: a cluster, a group, us.':
    'Di chi è questo significato, se altri usano la parola in modo diverso: un cluster, un gruppo, noi.',
  'Proposed, agreed or deprecated.': 'Proposto, concordato o obsoleto.',
  'The field in which it has this meaning.': 'L’ambito in cui ha questo significato.',
  'Other words for the same thing, and the long form of a short one.':
    'Altre parole per la stessa cosa, e la forma estesa di un’abbreviazione.',
  'The word in other languages, for example “fr: centre de compétences”.':
    'La parola in altre lingue, per esempio “fr: centre de compétences”.',
  'The word that you use now, for one that you no longer use.':
    'La parola che usate ora, al posto di una che non usate più.',
  'What keeps you going: your own institution first, then help in kind, then outside grants; and what you own that needs a key.':
    'Che cosa vi fa andare avanti: prima la vostra istituzione, poi gli aiuti in natura, poi le sovvenzioni esterne; e che cosa possedete che richiede una chiave.',
  'What keeps you going, in two or three sentences.': 'Che cosa vi fa andare avanti, in due o tre frasi.',
  'One row for each: your own institution first, outside grants last.':
    'Una riga per ogni fonte: prima la vostra istituzione, per ultime le sovvenzioni esterne.',
  'The organisation or fund.': 'L’organizzazione o il fondo.',
  'Own institution, fees, donation or grant.': 'Istituzione propria, quote, donazione o sovvenzione.',
  'What it pays for.': 'Che cosa paga.',
  'How much, if it may be known; never what one person earns.':
    'Quanto, se si può sapere; mai quanto guadagna una singola persona.',
  'The currency, where the amount does not say it.': 'La valuta, se l’importo non la indica.',
  'The month in which it begins, for example 2026-01.': 'Il mese in cui comincia, per esempio 2026-01.',
  'The month in which it ends, for example 2027-12.': 'Il mese in cui finisce, per esempio 2027-12.',
  'Applied, active or ended.': 'Richiesto, in corso o finito.',
  'The sentence or logo that they asked for.': 'La frase o il logo che hanno chiesto.',
  'A room, a server, somebody’s afternoon: what you get without money.':
    'Una sala, un server, il pomeriggio di qualcuno: che cosa ricevete senza denaro.',
  'The organisation that gives it.': 'L’organizzazione che lo dà.',
  'What you get.': 'Che cosa ricevete.',
  'Until when it is promised, if anyone said so.': 'Fino a quando è promesso, se qualcuno l’ha detto.',
  'What you need in a year; hours count as well.': 'Di che cosa avete bisogno in un anno; contano anche le ore.',
  'What it is for, for example captions.': 'Per che cosa serve, per esempio i sottotitoli.',
  'How much in a year; hours are an answer.': 'Quanto in un anno; anche le ore sono una risposta.',
  'Which of your sources pays for it.': 'Quale delle vostre fonti lo paga.',
  'Roles for which somebody is paid; never how much.': 'Ruoli per cui qualcuno viene pagato; mai quanto.',
  'Where you could ask, in this order: your own institution, help in kind, outside grants.':
    'Dove potreste chiedere, in quest’ordine: la vostra istituzione, aiuti in natura, sovvenzioni esterne.',
  'What goes on without it, what stops, and who decides about that.':
    'Che cosa continua anche senza, che cosa si ferma e chi lo decide.',
  'Who would find the keys, the list and the pages if those who carry it were gone tomorrow.':
    'Chi troverebbe le chiavi, la lista e le pagine se domani chi se ne occupa non ci fosse più.',
  'Each thing that needs a key or is paid for again: web address, mailbox, list, accounts. Never a password.':
    'Ogni cosa che richiede una chiave o un nuovo pagamento: indirizzo web, casella di posta, lista, account. Mai una password.',
  'For example the web address.': 'Per esempio l’indirizzo web.',
  'Where it is kept, for example the name of the registrar.': 'Dove si trova, per esempio il nome del registrar.',
  'The roles that can get in; two people at least.': 'I ruoli che possono entrare; almeno due persone.',
  'By when it has to be paid or renewed, for example 2027-05-31.':
    'Entro quando bisogna pagarlo o rinnovarlo, per esempio 2027-05-31.',
  'In use, or given up.': 'In uso o dismesso.',
  'Rules that need a page of their own, such as privacy, money, travel or the use of AI: one file for each, or one table.':
    'Regole che richiedono una pagina propria, come privacy, denaro, viaggi o uso dell’IA: un file per ciascuna, o una tabella.',
  'One row, or one file in the folder “policies”, for each.':
    'Una riga, o un file nella cartella “policies”, per ciascuna.',
  'What the policy is about.': 'Di che cosa tratta la regola.',
  'What it says, in one sentence.': 'Che cosa dice, in una frase.',
  'For whom it holds: members, speakers, everyone on a call.':
    'Per chi vale: membri, chi interviene, tutte le persone presenti a una riunione.',
  'What holds.': 'Che cosa vale.',
  'The role that keeps it up to date.': 'Il ruolo che la tiene aggiornata.',
  'Whom to ask about it.': 'A chi chiedere in merito.',
  'The day on which you agreed to it.': 'Il giorno in cui l’avete adottata.',
  'Who agreed to it, or the decision in which that is recorded.':
    'Chi l’ha approvata, o la decisione in cui è registrato.',
  'The day on which somebody last read it and found it true.':
    'Il giorno in cui qualcuno l’ha letta l’ultima volta e l’ha trovata valida.',
  'How often it is read again, for example 12 months.': 'Ogni quanto la si rilegge, per esempio 12 mesi.',
  'Draft, adopted or retired.': 'Bozza, adottata o ritirata.',
  'Where its text stands, when not here.': 'Dove si trova il testo, se non qui.',
  'The networks that you belong to and who speaks for you there; for a network, the communities that belong to it.':
    'Le reti di cui fate parte e chi parla lì a nome vostro; per una rete, le comunità che ne fanno parte.',
  'What you look for in other communities, in a sentence or two.':
    'Che cosa cercate in altre comunità, in una o due frasi.',
  'One row for each network that you belong to, or would like to join.':
    'Una riga per ogni rete di cui fate parte, o a cui vorreste aderire.',
  'The network.': 'La rete.',
  'Member, node, partner, host, applicant or left.': 'Membro, nodo, partner, ospite, candidato o uscito.',
  'The month in which you joined, for example 2025-04.': 'Il mese in cui avete aderito, per esempio 2025-04.',
  'The role that speaks for you there.': 'Il ruolo che parla lì a nome vostro.',
  'What you bring: a speaker a year, a fee, an afternoon.':
    'Che cosa portate: un intervento all’anno, una quota, un pomeriggio.',
  'What you take home from it.': 'Che cosa ne ricavate.',
  'What you promised when you joined, for example one report a year.':
    'Che cosa avete promesso quando avete aderito, per esempio un rapporto all’anno.',
  'When you agreed to its principles and code of conduct, with a link to them; “it has none” is an answer.':
    'Quando avete accettato i suoi principi e il suo codice di condotta, con un link; “non ne ha” è una risposta.',
  'Its web site.': 'Il suo sito web.',
  'For a network: one row for each community that belongs to it.':
    'Per una rete: una riga per ogni comunità che ne fa parte.',
  'The community.': 'La comunità.',
  'Its pages.': 'Le sue pagine.',
  'An address that keeps working when people change.':
    'Un indirizzo che continua a funzionare anche quando cambiano le persone.',
  'Active, starting, resting or left.': 'Attiva, in avvio, in pausa o uscita.',
  'The day on which you last heard from it, for example 2026-03-18.':
    'Il giorno in cui ne avete avuto notizie l’ultima volta, per esempio 2026-03-18.',
  'A cohort that meets a few times: its sessions, and assignments that end up as pages of each participant’s community.':
    'Una coorte che si incontra alcune volte: i suoi incontri, e compiti che diventano pagine della comunità di ogni partecipante.',
  'Which round this is, for example spring 2027.': 'Quale edizione è, per esempio primavera 2027.',
  'The first day, for example 2027-02-04.': 'Il primo giorno, per esempio 2027-02-04.',
  'The last day.': 'L’ultimo giorno.',
  'When you meet, for example: every Thursday, 14:00, Brussels time. It holds for every session that says nothing else.':
    'Quando vi incontrate, per esempio: ogni giovedì, 14:00, ora di Bruxelles. Vale per ogni incontro che non dice altro.',
  'How many, from how many organisations. Numbers only; names stay out.':
    'Quante persone, da quante organizzazioni. Solo numeri; i nomi restano fuori.',
  'The hours that participants should keep free, for example 90 minutes a week and an hour at home.':
    'Le ore che i partecipanti dovrebbero tenere libere, per esempio 90 minuti alla settimana e un’ora a casa.',
  'From when people can apply.': 'Da quando si può presentare la candidatura.',
  'Until when people can apply.': 'Fino a quando si può presentare la candidatura.',
  'When applicants hear back.': 'Quando arriva la risposta a chi si candida.',
  'For whom the programme is, and what they have at the end.': 'Per chi è il programma, e che cosa si ha alla fine.',
  'The place or link of every session that names no other; leave passcodes out.':
    'Il luogo o il link di ogni incontro che non ne indica un altro; senza codici di accesso.',
  'The roles that lead the sessions.': 'I ruoli che conducono gli incontri.',
  'The roles that accompany participants between the sessions.':
    'I ruoli che accompagnano i partecipanti tra un incontro e l’altro.',
  'What participants have in their hands at the end.': 'Che cosa hanno in mano alla fine i partecipanti.',
  'The parts of a session with their minutes, for example “Short talk: 15 minutes”; one line each.':
    'Le parti di un incontro con i loro minuti, per esempio “Intervento breve: 15 minuti”; una riga ciascuna.',
  'How people take part: taking and giving space, silence, coming and going.':
    'Come si partecipa: prendere e lasciare spazio, silenzio, andare e venire.',
  'Whom people can tell in private when something in a session is uncomfortable, and how.':
    'A chi si può dire in privato che qualcosa in un incontro mette a disagio, e come.',
  'One row, or one file in the folder “programme”, for each.':
    'Una riga, o un file nella cartella “programme”, per ciascuno.',
  'The number of the session, for example 2.': 'Il numero dell’incontro, per esempio 2.',
  'What the session is about.': 'Di che cosa tratta l’incontro.',
  'The day, for example 2027-02-04.': 'Il giorno, per esempio 2027-02-04.',
  'A place or a link; “sent by e-mail” is an answer. Leave passcodes out.':
    'Un luogo o un link; “inviato per e-mail” è una risposta. Senza codici di accesso.',
  'The roles that lead this session, where they differ.': 'I ruoli che conducono questo incontro, se sono diversi.',
  'What participants can do afterwards; two or three lines.':
    'Che cosa sanno fare dopo i partecipanti; due o tre righe.',
  'What the short talk is about, and what people do.': 'Di che cosa tratta l’intervento breve, e che cosa si fa.',
  'The parts with their minutes, where they differ from the usual ones.':
    'Le parti con i loro minuti, se sono diverse dalle solite.',
  'One question that everyone answers in a line.': 'Una domanda a cui tutti rispondono in una riga.',
  'Questions that everyone answers in writing, in silence.':
    'Domande a cui tutti rispondono per iscritto, in silenzio.',
  'One or two things to read, with links.': 'Una o due cose da leggere, con i link.',
  'Slides, sheets and the shared notes, with links.': 'Diapositive, schede e gli appunti condivisi, con i link.',
  'None, or presentation only: the discussion is not recorded.':
    'Nessuna, oppure solo la presentazione: la discussione non viene registrata.',
  'No: people speak more freely.': 'No: si parla più liberamente.',
  'The assignment that goes with it, by its name.': 'Il nome del compito che accompagna l’incontro.',
  'What people took home, in a few lines, without names.':
    'Che cosa si porta a casa chi c’era, in poche righe e senza nomi.',
  'Planned, held or cancelled.': 'Previsto, tenuto o annullato.',
  'What participants write between two sessions, and which pages come of it.':
    'Che cosa scrivono i partecipanti tra due incontri, e quali pagine ne nascono.',
  'What the assignment is called.': 'Come si chiama il compito.',
  'The session after which people do it, by its number.': 'L’incontro dopo il quale si fa, con il suo numero.',
  'What to do, in two or three sentences.': 'Che cosa fare, in due o tre frasi.',
  'The pages that come of it, for example: story, or stakeholders and channels.':
    'Le pagine che ne nascono, per esempio: storia, oppure portatori di interesse e canali.',
  'Yes, where nobody has to do it.': 'Sì, se nessuno è tenuto a farlo.',
  'By when, for example 2027-02-11.': 'Entro quando, per esempio 2027-02-11.',
  'How long people tell of it in the next session; ten minutes, when nothing is written.':
    'Quanto tempo c’è per raccontarlo nell’incontro successivo; dieci minuti, se non è scritto niente.',
  'Where the notes are kept.': 'Dove si conservano gli appunti.',
  'Where somebody writes or begins: a shared address, or a page.':
    'Dove si scrive o da dove si comincia: un indirizzo condiviso o una pagina.',
}

export default words
