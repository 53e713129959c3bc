// The help of kinds and fields in German, by the English sentence.
import type { Translation } from '../translations.ts'

const words: Translation = {
  'Name, type, stage and contact of the community, in a few lines.':
    'Name, Art, Phase und Kontakt der Community, in wenigen Zeilen.',
  'The name of the community.': 'Der Name der Community.',
  'What the community is, in one or two sentences (300 letters at most).':
    'Was die Community ist, in ein oder zwei Sätzen (höchstens 300 Zeichen).',
  'What kind of community this is; it decides which pages are asked for.':
    'Um welche Art von Community es sich handelt; davon hängt ab, nach welchen Seiten gefragt wird.',
  'How far the community is; it decides how much is asked for.':
    'Wie weit die Community ist; davon hängt ab, nach wie viel gefragt wird.',
  'One address that keeps working when people change.':
    'Eine Adresse, die auch dann noch gilt, wenn die Zuständigen wechseln.',
  'The languages in which the community works; the one of these pages first.':
    'Die Sprachen, in denen die Community arbeitet; zuerst die Sprache dieser Seiten.',
  'The licence of the texts, for example CC-BY-4.0.': 'Die Lizenz der Texte, zum Beispiel CC-BY-4.0.',
  'How the community began, why people join it, and where it goes next.':
    'Wie die Community begonnen hat, warum Menschen mitmachen und wohin es als Nächstes geht.',
  'The month in which it began, for example 2025-09.': 'Der Monat, in dem alles begann, zum Beispiel 2025-09.',
  'Who began it: groups or roles, and people only when they agreed to be named.':
    'Wer den Anfang gemacht hat: Gruppen oder Rollen, Personen nur mit ihrem Einverständnis.',
  'What happened first, who met whom, and what they wanted to change.':
    'Was zuerst geschah, wer wen kennenlernte und was sich ändern sollte.',
  'What a group of people can do here that nobody can do alone.':
    'Was hier gemeinsam gelingt und allein niemandem gelingen würde.',
  'What moves the people who look after the community.': 'Was die Menschen bewegt, die sich um die Community kümmern.',
  'What others get from being part of it.': 'Was andere davon haben, dabei zu sein.',
  'The experience that somebody should have after an hour with you.':
    'Wie sich jemand nach einer Stunde bei Ihnen fühlen soll.',
  'How the reasons of members, founders and the host organisation meet.':
    'Wie die Gründe der Mitglieder, der Gründenden und der Trägereinrichtung zusammenpassen.',
  'The next step for the community, in one or two sentences.':
    'Der nächste Schritt der Community, in ein oder zwei Sätzen.',
  'Time, people, money or rooms that the next step needs.':
    'Zeit, Menschen, Geld oder Räume, die der nächste Schritt braucht.',
  'Roles or people (who agreed to be named) that know how it began.':
    'Rollen oder Personen (mit ihrem Einverständnis), die noch wissen, wie es begann.',
  'What they answered when you asked: what was missing before, who came first, what was hard, what do you hope stays?':
    'Was sie Ihnen auf Ihre Fragen geantwortet haben: Was fehlte vorher, wer kam zuerst, was war schwer, was soll hoffentlich bleiben?',
  'What people here are good at.': 'Was die Menschen hier gut können.',
  'What nobody here can do yet.': 'Was hier noch niemand kann.',
  'What members would like to learn.': 'Was Mitglieder gern lernen möchten.',
  'Groups from outside who could fill the gaps.': 'Gruppen von außen, die die Lücken füllen könnten.',
  'The goals that you put first, knowing all this.': 'Die Ziele, die Sie mit diesem Wissen an die erste Stelle setzen.',
  'The day on which you wrote what success looks like; the months count from here.':
    'Der Tag, an dem Sie aufgeschrieben haben, woran Sie Erfolg erkennen; ab hier zählen die Monate.',
  'What you hope for in 6, 12 and 24 months; on the day you are asked what happened.':
    'Was Sie sich für die Zeit in 6, 12 und 24 Monaten erhoffen; am jeweiligen Tag werden Sie gefragt, was daraus wurde.',
  'In how many months: 6, 12 or 24 months.': 'In wie vielen Monaten: 6, 12 oder 24 Monate.',
  'The month, where you would rather write one.': 'Der Monat, falls Sie lieber einen Monat nennen.',
  'What will be different for people.': 'Was für die Menschen anders sein wird.',
  'What really happened; one honest sentence.': 'Was wirklich daraus wurde; ein ehrlicher Satz.',
  'Where open science stands at your place: rules, early adopters, what is in the way, and what your host hopes for.':
    'Wo offene Wissenschaft bei Ihnen steht: Regeln, Vorreiter, was im Weg steht und was Ihre Trägereinrichtung sich erhofft.',
  'What is usual at your institution today, and what is rare: sharing data, open access, open teaching.':
    'Was an Ihrer Einrichtung heute üblich ist und was selten: Daten teilen, Open Access, offene Lehre.',
  'What your institution, your country and your funders ask for.':
    'Was Ihre Einrichtung, Ihr Land und Ihre Förderer verlangen.',
  'What it is called.': 'Der Name, unter dem man davon spricht.',
  'The institution’s, national, European, of a funder, or other.':
    'Einrichtung, national, europäisch, Förderer oder andere.',
  'What it asks of people here, and where it leaves room.':
    'Was sie von den Menschen hier verlangt und wo sie Spielraum lässt.',
  'Where to read it.': 'Wo man sie nachlesen kann.',
  'Groups that work in the open already; names of people only on the page People.':
    'Gruppen, die schon offen arbeiten; Namen von Personen stehen nur auf der Seite „Personen“.',
  'A group, an office or a course.': 'Eine Gruppe, eine Stelle oder ein Kurs.',
  'What they do that others could learn from.': 'Was sie tun und was andere davon lernen könnten.',
  'What holds people back, and what you do about it.': 'Was Menschen abhält und was Sie dagegen tun.',
  'What holds people back.': 'Was Menschen abhält.',
  'What you do about it, or would like to try.': 'Was Sie dagegen tun oder gern versuchen würden.',
  'Why the organisation that carries you does so, and where its reasons differ from yours.':
    'Warum die Organisation, die Sie trägt, das tut, und wo ihre Gründe andere sind als Ihre.',
  'What each project is for, and what will be different because of it.':
    'Wofür jedes Projekt da ist und was dadurch anders wird.',
  'One row for each project or part of one; a community with one purpose needs one row.':
    'Eine Zeile für jedes Projekt oder Teilprojekt; einer Community mit nur einem Zweck genügt eine Zeile.',
  'What people call it; for a community with one purpose, its own name.':
    'Wie es genannt wird; bei einer Community mit nur einem Zweck ihr eigener Name.',
  'What it is for, in a sentence.': 'Wofür es da ist, in einem Satz.',
  'What will be different for people; several are parted by semicolons.':
    'Was für die Menschen anders sein wird; mehrere Ergebnisse trennen Sie mit Strichpunkten.',
  'A sign that it happened: something that you can count, or that somebody can tell.':
    'Ein Zeichen dafür: etwas, das sich zählen lässt oder das jemand erzählen kann.',
  'The month or quarter by which it should be so.': 'Der Monat oder das Quartal, bis zu dem es so weit sein soll.',
  'The milestones of your roadmap that lead there, by name or number.':
    'Die Meilensteine aus Ihrem Fahrplan, die dorthin führen, mit Name oder Nummer.',
  'What all projects together are for, where one sentence says it.':
    'Wofür alle Projekte zusammen da sind, wenn ein Satz das sagen kann.',
  'What will be different because of all of them, one line each.':
    'Was durch alle zusammen anders wird, je eine Zeile.',
  'The public agreement: vision, mission, values, what you do and do not do, and who can join.':
    'Die öffentliche Vereinbarung: Vision, Mission, Werte, was Sie tun und was nicht, und wer mitmachen kann.',
  'The future that you want, in one short paragraph.': 'Die Zukunft, die Sie sich wünschen, in einem kurzen Absatz.',
  'What you do now, for whom, and what makes it different.': 'Was Sie jetzt tun, für wen, und was daran besonders ist.',
  'Three to five goals, one line each.': 'Drei bis fünf Ziele, je eine Zeile.',
  'What people find here, and what makes it different from others.':
    'Was Menschen hier finden und was das Angebot von anderen unterscheidet.',
  'The people whom you want to reach.': 'Die Menschen, die Sie erreichen möchten.',
  'What the community does, one line each.': 'Was die Community tut, je eine Zeile.',
  'One or two things that people might expect, and that you leave to others.':
    'Ein oder zwei Dinge, die man erwarten könnte und die Sie anderen überlassen.',
  'Three values; say what each means, and give one example in action.':
    'Drei Werte; sagen Sie, was jeder bedeutet, und geben Sie je ein Beispiel aus der Praxis.',
  'One word or a few.': 'Ein Wort oder einige wenige.',
  'What you mean by it, in a sentence.': 'Was Sie darunter verstehen, in einem Satz.',
  'One thing that somebody did, or would do, because of it.': 'Etwas, das jemand deswegen getan hat oder tun würde.',
  'A rule, a welcome page or a decision that follows from it, best with a link.':
    'Eine Regel, eine Willkommensseite oder ein Beschluss, der daraus folgt, am besten mit Link.',
  'Who was asked, and how you came to agree on them.': 'Wer gefragt wurde und wie Sie sich darauf geeinigt haben.',
  'Who can join, how, what is expected, and how to leave.':
    'Wer mitmachen kann, wie das geht, was erwartet wird und wie man wieder geht.',
  'How you work together from day to day: calls, channels, language, credit.':
    'Wie Sie im Alltag zusammenarbeiten: Treffen, Kanäle, Sprache, Anerkennung.',
  'How this charter can be changed, and by whom.': 'Wie diese Charta geändert werden kann und von wem.',
  'Who put their name to this charter, if they wish to be named.':
    'Wer diese Charta mit Namen unterzeichnet hat, sofern gewünscht.',
  'Somebody who agreed to be named here.': 'Eine Person, die damit einverstanden ist, hier genannt zu werden.',
  'The group or organisation, where somebody signs for one.':
    'Die Gruppe oder Organisation, wenn jemand für sie unterzeichnet.',
  'The day on which they signed.': 'Der Tag der Unterschrift.',
  'Yes and the date, for example “yes, 2026-01-12”.': 'Ja und das Datum, zum Beispiel „ja, 2026-01-12“.',
  'The seven principles of open research, and one thing that you do because of each.':
    'Die sieben Grundsätze offener Forschung und zu jedem etwas, das Sie deswegen tun.',
  'One row for each of the seven.': 'Eine Zeile für jeden der sieben Grundsätze.',
  'One of the seven: respect for diversity, collaboration, accountability, transparency, social responsibility and engagement, fairness, impact.':
    'Einer der sieben: Achtung der Vielfalt, Zusammenarbeit, Rechenschaft, Transparenz, gesellschaftliche Verantwortung und Beteiligung, Fairness, Wirkung.',
  'One thing that you do because of it.': 'Etwas, das Sie deswegen tun.',
  'A link to something that a reader can look at.': 'Ein Link zu etwas, das man sich ansehen kann.',
  'How people treat one another here, whom to tell when something goes wrong, and what happens then.':
    'Wie die Menschen hier miteinander umgehen, wem man es sagt, wenn etwas nicht in Ordnung ist, und was dann geschieht.',
  'The text that this code was adapted from, or “own”.': 'Der Text, auf dem dieser Kodex beruht, oder „eigener“.',
  'What everyone here promises to one another.': 'Was hier alle einander versprechen.',
  'Where and when the code applies: calls, chat, events, and when somebody speaks for the community.':
    'Wo und wann der Kodex gilt: bei Treffen, im Chat, bei Veranstaltungen und wenn jemand für die Community spricht.',
  'What is welcome here, in words that show what people do.':
    'Was hier willkommen ist, in Worten, die zeigen, was Menschen tun.',
  'What is not accepted here.': 'Was hier nicht hingenommen wird.',
  'How somebody tells you that something went wrong, and what they may leave out.':
    'Wie man Ihnen sagt, dass etwas nicht in Ordnung war, und was man dabei weglassen darf.',
  'The people, roles or outside bodies that receive reports, and how to reach each.':
    'Die Personen, Rollen oder Stellen außerhalb, die Meldungen erhalten, und wie man sie jeweils erreicht.',
  'An address, a form or a chat name. Say who else reads it.':
    'Eine Adresse, ein Formular oder ein Name im Chat. Sagen Sie, wer dort noch mitliest.',
  'A role, a person who has agreed to it, or an office outside the community.':
    'Eine Rolle, eine Person, die zugestimmt hat, oder eine Stelle außerhalb der Community.',
  'The role of this person, where a name stands in the first column.':
    'Die Rolle dieser Person, wenn in der ersten Spalte ein Name steht.',
  'Whom this contact does not work for, so that a reporter can choose.':
    'Für wen diese Person oder Stelle nicht arbeitet, damit man beim Melden wählen kann.',
  'The languages in which somebody can report.': 'Die Sprachen, in denen man etwas melden kann.',
  'Until when they have agreed to receive reports.': 'Bis wann sie zugesagt haben, Meldungen entgegenzunehmen.',
  'How soon somebody who reports hears from a person.': 'Wie bald man nach einer Meldung von einem Menschen hört.',
  'The steps that may follow a report, from a word in private to having to leave.':
    'Die Schritte, die auf eine Meldung folgen können, vom Gespräch unter vier Augen bis zum Ausschluss.',
  'Who reads a report, and where notes on it are kept (never on these pages).':
    'Wer eine Meldung liest und wo Notizen dazu aufbewahrt werden (nie auf diesen Seiten).',
  'What happens when a report is about somebody who receives reports.':
    'Was geschieht, wenn eine Meldung eine Person betrifft, die selbst Meldungen erhält.',
  'How somebody can ask for a second look at a decision.':
    'Wie man darum bitten kann, dass eine Entscheidung noch einmal angesehen wird.',
  'How somebody can report without giving a name, or that this is not possible here.':
    'Wie man etwas melden kann, ohne den eigenen Namen zu nennen, oder dass das hier nicht möglich ist.',
  'Whom to call first when somebody is in danger now.': 'Wen man zuerst anruft, wenn gerade jemand in Gefahr ist.',
  'Whom to speak to on the day.': 'Wen man am Tag selbst ansprechen kann.',
  'That nobody suffers for having reported.': 'Dass niemandem aus einer Meldung Nachteile entstehen.',
  'What can put it right, when the person who was hurt would like that.':
    'Was wiedergutmachen kann, was geschehen ist, wenn die verletzte Person sich das wünscht.',
  'Whose text this is, and under which licence.': 'Von wem dieser Text stammt und unter welcher Lizenz er steht.',
  'What those who receive reports of behaviour do with them, step by step; never about a single case.':
    'Was diejenigen tun, die Meldungen über Verhalten erhalten, Schritt für Schritt; nie etwas zu einem einzelnen Fall.',
  'What happens from the first message to the end, in five or six steps.':
    'Was von der ersten Nachricht bis zum Abschluss geschieht, in fünf oder sechs Schritten.',
  'The ways in which a report may come: the address, in person, by a friend, without a name.':
    'Auf welchen Wegen eine Meldung kommen kann: über die Adresse, persönlich, über eine befreundete Person, ohne Namen.',
  'What is good to know (what, where, when, is it still going on), and that none of it is a must.':
    'Was gut zu wissen ist (was, wo, wann, dauert es noch an), und dass nichts davon Pflicht ist.',
  'When the first answer comes, and when the decision.': 'Wann die erste Antwort kommt und wann die Entscheidung.',
  'Who reads a report, and when anyone else is told.': 'Wer eine Meldung liest und wann noch jemand davon erfährt.',
  'Who looks at new reports, also in the holidays: two people at least.':
    'Wer neue Meldungen ansieht, auch in den Ferien: mindestens zwei Personen.',
  'One who looks after each report, and one who stands beside; by role, not by name.':
    'Eine Person, die sich um die Meldung kümmert, und eine, die ihr zur Seite steht; mit Rolle, nicht mit Namen.',
  'Who steps aside, and who takes over then.': 'Wer sich dann heraushält und wer stattdessen übernimmt.',
  'Who decides on the steps, how many have to agree, and what happens when they do not.':
    'Wer über die Schritte entscheidet, wie viele zustimmen müssen und was geschieht, wenn sie sich nicht einig werden.',
  'The steps from which you choose; where they stand in the code of conduct, a link is enough.':
    'Die Schritte, unter denen Sie wählen; wenn sie im Verhaltenskodex stehen, genügt ein Link.',
  'Where notes on reports are kept (never on these pages), who can open them, and when they are destroyed.':
    'Wo Notizen zu Meldungen aufbewahrt werden (nie auf diesen Seiten), wer sie öffnen kann und wann sie vernichtet werden.',
  'When somebody outside has to be told, and that otherwise the person who was hurt decides.':
    'Wann jemand außerhalb informiert werden muss, und dass sonst die verletzte Person entscheidet.',
  'What members hear: how many reports, if there were at least five, and what you learnt; never about whom.':
    'Was die Mitglieder erfahren: wie viele Meldungen, sofern es mindestens fünf waren, und was Sie gelernt haben; nie, um wen es ging.',
  'How often members hear it, for example every 12 months.':
    'Wie oft die Mitglieder davon hören, zum Beispiel alle 12 Monate.',
  'The day of the last one, for example 2026-03-18.': 'Der Tag der letzten Zusammenfassung, zum Beispiel 2026-03-18.',
  'What you do so that everyone can take part, whom to ask, and what still stands in the way; never counts of people.':
    'Was Sie tun, damit alle teilnehmen können, wen man fragen kann und was noch im Weg steht; nie Zahlen über Personen.',
  'An address for captions, a room without steps or another format, and how long before you need to know.':
    'Eine Adresse, um nach Untertiteln, einem stufenlosen Raum oder einem anderen Format zu fragen, und wie lange vorher Sie es wissen müssen.',
  'What people find there: captions, transcripts, a quiet room, cameras off, no steps, children, help with costs.':
    'Was man dort vorfindet: Untertitel, Abschriften, einen Ruheraum, Kamera aus, keine Stufen, Platz für Kinder, Hilfe bei den Kosten.',
  'Where members live far apart: how calls change their hour, or what those do who cannot come.':
    'Wenn Mitglieder weit voneinander entfernt leben: wie die Uhrzeit der Treffen wechselt oder was diejenigen tun, die nicht kommen können.',
  'Described pictures, plain words, formats that everyone can open, enough contrast.':
    'Beschriebene Bilder, einfache Worte, Formate, die alle öffnen können, genügend Kontrast.',
  'In which languages people can read, speak and ask, and who translates.':
    'In welchen Sprachen man lesen, sprechen und fragen kann und wer übersetzt.',
  'How people find you and take part, whatever they can see, hear, pay for or install.':
    'Wie Menschen Sie finden und mitmachen, ganz gleich, was sie sehen, hören, bezahlen oder installieren können.',
  'How everyone can follow what is said and decided: plain words, notes, one place for decisions.':
    'Wie alle verfolgen können, was gesagt und entschieden wird: einfache Worte, Notizen, ein Ort für Beschlüsse.',
  'What somebody new meets in the first weeks, and whom they can ask.':
    'Was Neue in den ersten Wochen erleben und wen sie fragen können.',
  'How people of every background come to lead; nothing about single people, and no counts.':
    'Wie Menschen jeder Herkunft in die Leitung kommen; nichts über einzelne Personen und keine Zahlen.',
  'One or two things that you know of and have not mended, so that people can plan around them.':
    'Ein oder zwei Dinge, die Sie kennen und noch nicht behoben haben, damit man sich darauf einstellen kann.',
  'Who is here, as far as they agreed to be listed. Name, place of work and languages are enough.':
    'Wer hier ist, soweit die Personen damit einverstanden sind. Name, Arbeitsort und Sprachen genügen.',
  'One row for each person who agreed to be listed.':
    'Eine Zeile für jede Person, die mit der Nennung einverstanden ist.',
  'The name under which they wish to be listed.': 'Der Name, unter dem die Person genannt werden möchte.',
  'Only where the person wishes it.': 'Nur, wenn die Person es wünscht.',
  'The organisation in which they work.': 'Die Organisation, in der die Person arbeitet.',
  'What they do here, in small communities without a list of roles.':
    'Was die Person hier tut, in kleinen Communitys ohne Liste der Rollen.',
  'Yes and the date on which they said so, for example “yes, 2026-01-12”; add “name only” where that is all.':
    'Ja und das Datum der Zusage, zum Beispiel „ja, 2026-01-12“; ergänzen Sie „nur Name“, wenn nicht mehr gezeigt werden soll.',
  'The languages in which somebody can write to them.': 'Die Sprachen, in denen man der Person schreiben kann.',
  'What others may ask them about.': 'Wonach andere die Person fragen können.',
  'Public pages about their work.': 'Öffentliche Seiten über die Arbeit der Person.',
  'Their ORCID iD, sixteen characters in four groups.': 'Die ORCID iD der Person, sechzehn Zeichen in vier Gruppen.',
  'What there is to do, who does it until when, and who takes over. A role lasts longer than a person.':
    'Was es zu tun gibt, wer es bis wann tut und wer dann übernimmt. Eine Rolle bleibt länger als eine Person.',
  'One row for each role.': 'Eine Zeile für jede Rolle.',
  'What the role is called.': 'Wie die Rolle heißt.',
  'What the role decides or does, in one sentence.': 'Was die Rolle entscheidet oder tut, in einem Satz.',
  'What the role does.': 'Was die Rolle tut.',
  'What the role may decide alone.': 'Was die Rolle allein entscheiden darf.',
  'How much time it takes, for example 2 hours a week.':
    'Wie viel Zeit sie braucht, zum Beispiel 2 Stunden in der Woche.',
  'What helps to do it well.': 'Was hilft, sie gut auszufüllen.',
  'Who does it now; people who agreed to be listed.':
    'Wer sie jetzt innehat; Personen, die mit der Nennung einverstanden sind.',
  'A date on which you ask again, a length such as 2 years, or “goes with the post”.':
    'Ein Datum, an dem Sie wieder fragen, eine Dauer wie 2 Jahre oder „von Amts wegen“, wenn die Rolle zu einer Stelle gehört.',
  'Who takes over, and what they need to be handed.': 'Wer übernimmt und was dabei übergeben werden muss.',
  'The committees, working groups and task forces: what each is for, who leads it, and how to join.':
    'Die Ausschüsse, Arbeitsgruppen und Projektgruppen: wofür jede da ist, wer sie leitet und wie man mitmacht.',
  'One row, or one file, for each group.': 'Eine Zeile oder eine Datei für jede Gruppe.',
  'What the group is called.': 'Wie die Gruppe heißt.',
  'Committee, working group, task force (for a time), chapter, board, or cluster competence centre.':
    'Ausschuss, Arbeitsgruppe, Projektgruppe (auf Zeit), Ortsgruppe, Vorstand oder Kompetenzzentrum eines Clusters.',
  'What the group is for, in one sentence.': 'Wofür die Gruppe da ist, in einem Satz.',
  'What the group wants to reach.': 'Was die Gruppe erreichen will.',
  'What people might expect of it, and others do.': 'Was man von ihr erwarten könnte und was andere tun.',
  'What the group may decide without asking anyone.': 'Was die Gruppe entscheiden darf, ohne jemanden zu fragen.',
  'Two people, or a role that two people hold.': 'Zwei Personen oder eine Rolle, die zwei Personen innehaben.',
  'Who carries news between this group and the one above it.':
    'Wer Neuigkeiten zwischen dieser Gruppe und der übergeordneten weitergibt.',
  'People who agreed to be listed; since and until in brackets, where you like.':
    'Personen, die mit der Nennung einverstanden sind; auf Wunsch mit „seit“ und „bis“ in Klammern.',
  'Those who were in it before, and are glad to be named.': 'Wer früher dabei war und gern genannt wird.',
  'The group above it, where there is one.': 'Die übergeordnete Gruppe, falls es eine gibt.',
  'Whom it tells what it did, and how often; “members, twice a year” is an answer.':
    'Wem sie berichtet, was sie getan hat, und wie oft; „Mitglieder, zweimal im Jahr“ ist auch eine Antwort.',
  'The call from your page of meetings, or how often: for example every two months.':
    'Das Treffen von Ihrer Seite „Treffen“ oder wie oft: zum Beispiel alle zwei Monate.',
  'The channels, folders or lists in which it works.': 'Die Kanäle, Ordner oder Listen, in denen sie arbeitet.',
  'What somebody does who would like to be part of it.': 'Was man tut, um dabei zu sein.',
  'A date such as 2027-06-30, or “standing” for a group that goes on.':
    'Ein Datum wie 2027-06-30 oder „dauerhaft“, wenn die Gruppe weiterbesteht.',
  'Not begun (“unbegun”), active, inactive or closed.': 'Noch nicht begonnen, aktiv, inaktiv oder geschlossen.',
  'Who decides what, how, and what happens when people do not agree.':
    'Wer was entscheidet, wie, und was geschieht, wenn man sich nicht einig wird.',
  'How decisions are made here, in a few sentences.': 'Wie hier entschieden wird, in wenigen Sätzen.',
  'The groups and roles that decide, and what each is for.':
    'Die Gruppen und Rollen, die entscheiden, und wofür jede da ist.',
  'One row for each sort of decision.': 'Eine Zeile für jede Art von Entscheidung.',
  'What is decided, for example a new page or a change to the charter.':
    'Was entschieden wird, zum Beispiel eine neue Seite oder eine Änderung der Charta.',
  'Nobody objects, consensus, a majority, two thirds, or one role alone.':
    'Niemand widerspricht, Konsens, Mehrheit, zwei Drittel oder eine Rolle allein.',
  'The roles or the group that decide; “any member” is an answer.':
    'Die Rollen oder die Gruppe, die entscheiden; „alle Mitglieder“ ist auch eine Antwort.',
  'How many have to take part.': 'Wie viele mitentscheiden müssen.',
  'How long others may object, for example 7 days.': 'Wie lange andere Einwände erheben können, zum Beispiel 7 Tage.',
  'Where a reader finds the decision afterwards.': 'Wo man die Entscheidung danach findet.',
  'What happens when people do not agree.': 'Was geschieht, wenn man sich nicht einig wird.',
  'When somebody leaves a decision to the others: their own money, job, friend.':
    'Wann jemand die Entscheidung anderen überlässt: wenn es um das eigene Geld, die eigene Stelle oder einen nahen Menschen geht.',
  'How somebody takes up a role and leaves it, and that they are asked first.':
    'Wie man eine Rolle übernimmt und abgibt, und dass man vorher gefragt wird.',
  'Who votes, how, and who counts.': 'Wer abstimmt, wie, und wer zählt.',
  'Who may propose a change to these rules, who agrees to it, and how long it is announced before.':
    'Wer eine Änderung dieser Regeln vorschlagen darf, wer ihr zustimmt und wie lange vorher sie angekündigt wird.',
  'Who may decide at once when something cannot wait, and who hears of it afterwards.':
    'Wer sofort entscheiden darf, wenn etwas nicht warten kann, und wer danach davon erfährt.',
  'Who may listen, read and take part.': 'Wer zuhören, mitlesen und mitmachen darf.',
  'The share of seats that one organisation may hold at most, for example “a quarter”.':
    'Der Anteil der Sitze, den eine einzelne Organisation höchstens haben darf, zum Beispiel „ein Viertel“.',
  'What was decided, when, by whom and why. Votes in totals; nothing about the behaviour, health or job of a person.':
    'Was beschlossen wurde, wann, von wem und warum. Stimmen nur als Summen; nichts über Verhalten, Gesundheit oder Arbeitsstelle einer Person.',
  'One row, or one file, for each decision.': 'Eine Zeile oder eine Datei für jeden Beschluss.',
  'For example 2026-03, the third of the year.': 'Zum Beispiel 2026-03, der dritte des Jahres.',
  'The day of the decision, for example 2026-05-20.': 'Der Tag des Beschlusses, zum Beispiel 2026-05-20.',
  'What it is about, in a few words.': 'Worum es geht, in wenigen Worten.',
  'Proposed, approved, declined, withdrawn or superseded.':
    'Vorgeschlagen, angenommen, abgelehnt, zurückgezogen oder ersetzt.',
  'Why the question came up.': 'Warum die Frage aufkam.',
  'What was decided, so that somebody who was not there can follow it.':
    'Was beschlossen wurde, so dass auch versteht, wer nicht dabei war.',
  'Why you decided so, and what spoke against it.': 'Warum Sie so entschieden haben und was dagegen sprach.',
  'Nobody objected, consensus, a simple majority, two thirds, or one role alone.':
    'Ohne Einwände, Konsens, einfache Mehrheit, zwei Drittel oder eine Rolle allein.',
  'Totals: 5 for, 1 against, 2 abstained. Never who voted how in a secret vote.':
    'Summen: 5 dafür, 1 dagegen, 2 Enthaltungen. Nie, wer in geheimer Abstimmung wie gestimmt hat.',
  'The group or role that decided; “members on the call” is an answer.':
    'Die Gruppe oder Rolle, die entschieden hat; „Mitglieder beim Treffen“ ist auch eine Antwort.',
  'A link to the notes of the call on which it was decided.':
    'Ein Link zu den Notizen des Treffens, bei dem entschieden wurde.',
  'Links to the pages that have to say something else from now on.':
    'Links zu den Seiten, auf denen ab jetzt etwas anderes stehen muss.',
  'The day or month in which you ask whether it was right.':
    'Der Tag oder Monat, in dem Sie fragen, ob es richtig war.',
  'A link to the earlier decision that no longer counts, or its number.':
    'Ein Link zum früheren Beschluss, der nicht mehr gilt, oder dessen Nummer.',
  'The groups and organisations that matter to the community, and how each takes part.':
    'Die Gruppen und Organisationen, die für die Community wichtig sind, und wie sie sich beteiligen.',
  'When the groups were rated in a private place, and which role looked at it again.':
    'Wann die Gruppen an einem nicht öffentlichen Ort bewertet wurden und welche Rolle das noch einmal angesehen hat.',
  'One row for each group or organisation; no names of people.':
    'Eine Zeile für jede Gruppe oder Organisation; keine Namen von Personen.',
  'A group or organisation.': 'Eine Gruppe oder Organisation.',
  'What they are for the community: user, funder, host, contributor.':
    'Was sie für die Community sind, zum Beispiel Nutzende, Geldgeber, Trägerin oder Beitragende.',
  'How they take part, in a few words.': 'Wie sie sich beteiligen, in wenigen Worten.',
  'What they hope to get from you.': 'Was sie sich von Ihnen erhoffen.',
  'What they could give: time, rooms, money, knowledge.': 'Was sie geben könnten: Zeit, Räume, Geld, Wissen.',
  'The channel or call in which you meet them.': 'Auf welchem Kanal oder bei welchem Treffen Sie ihnen begegnen.',
  'How often: every month, twice a year.': 'Wie oft: jeden Monat, zweimal im Jahr.',
  'The role that stays in touch.': 'Die Rolle, die den Kontakt hält.',
  'The levels at which people take part, from hearing of you to leading something, and what each of them needs.':
    'Die Stufen, auf denen Menschen mitmachen, vom ersten Hören bis zum Leiten, und was auf jeder Stufe gebraucht wird.',
  'One row for each level; groups and numbers, never names of people.':
    'Eine Zeile für jede Stufe; Gruppen und Zahlen, nie Namen von Personen.',
  'Discovery, first contact, participation, sustained participation, networked participation or leadership; or your own word.':
    'Entdeckung, erster Kontakt, Beteiligung, dauerhafte Beteiligung, vernetzte Beteiligung oder Leitung; oder Ihr eigenes Wort.',
  'What you call this level.': 'Wie Sie diese Stufe nennen.',
  'Groups or personas, such as “doctoral researchers in their first year”; no names of people.':
    'Gruppen oder Personas, zum Beispiel „Promovierende im ersten Jahr“; keine Namen von Personen.',
  'What people at this level do.': 'Was die Menschen auf dieser Stufe tun.',
  'The channels and calls in which you meet them.': 'Die Kanäle und Treffen, bei denen Sie ihnen begegnen.',
  'What the community does for people at this level.': 'Was die Community für die Menschen auf dieser Stufe tut.',
  'What people get back: answers, company, credit, skills.':
    'Was die Menschen zurückbekommen: Antworten, Gesellschaft, Anerkennung, Kompetenzen.',
  'How one can tell that somebody is ready for the next level.':
    'Woran man merkt, dass jemand für die nächste Stufe bereit ist.',
  'What keeps people from taking part here: time, language, tools, courage.':
    'Was Menschen davon abhält, hier mitzumachen: Zeit, Sprache, Werkzeuge, Mut.',
  'How you notice that somebody could do more, and who asks them.':
    'Wie Sie merken, dass jemand mehr tun könnte, und wer dann fragt.',
  'How anyone does less for a while, and comes back.': 'Wie man eine Zeit lang weniger tun und dann wiederkommen kann.',
  'Groups that the path does not reach today, and what keeps them away.':
    'Gruppen, die der Weg heute nicht erreicht, und was sie fernhält.',
  'What people give here, what they receive, and how they are thanked for it.':
    'Was die Menschen hier geben, was sie bekommen und wie ihnen gedankt wird.',
  'How and where you thank people, and who sees to it.': 'Wie und wo Sie Danke sagen und wer darauf achtet.',
  'A list of everything that you thank people for, the quiet work too: welcoming, taking notes, listening.':
    'Eine Liste von allem, wofür Sie danken, auch der stillen Arbeit: willkommen heißen, mitschreiben, zuhören.',
  'When somebody is named as an author of what you publish together.':
    'Wann jemand als Autorin oder Autor dessen genannt wird, was Sie gemeinsam veröffentlichen.',
  'Which work is paid, which is not, and why; no amounts of single people.':
    'Welche Arbeit bezahlt wird, welche nicht und warum; keine Beträge einzelner Personen.',
  'How somebody stays off every list, or is taken off.': 'Wie man auf keine Liste kommt oder wieder gestrichen wird.',
  'One row for each group of members; groups, not names of people.':
    'Eine Zeile für jede Gruppe von Mitgliedern; Gruppen, keine Namen von Personen.',
  'A group, such as speakers, note-takers, or readers of the newsletter.':
    'Eine Gruppe, zum Beispiel Vortragende, Mitschreibende oder alle, die den Rundbrief lesen.',
  'Time, knowledge, care, data, a room.': 'Zeit, Wissen, Fürsorge, Daten, ein Raum.',
  'What comes back to them: answers, credit, company, a skill.':
    'Was sie zurückbekommen: Antworten, Anerkennung, Gesellschaft, eine Kompetenz.',
  'How others hear of it: named in the notes, a letter to their team, a badge.':
    'Wie andere davon erfahren: eine Nennung in den Notizen, ein Brief an das Team, ein Abzeichen.',
  'The role that asks once a year whether giving and receiving are in balance.':
    'Die Rolle, die einmal im Jahr fragt, ob Geben und Nehmen im Gleichgewicht sind.',
  'Digital badges or certificates, and what each is given for; not who has one.':
    'Digitale Abzeichen oder Zertifikate und wofür sie jeweils vergeben werden; nicht, wer eines hat.',
  'What somebody has done who gets it.': 'Was man getan hat, um es zu erhalten.',
  'The role that gives it.': 'Die Rolle, die es vergibt.',
  'A page that says what it stands for.': 'Eine Seite, auf der steht, wofür es vergeben wird.',
  'What members would like to learn or find.': 'Was Mitglieder gern lernen oder finden möchten.',
  'What somebody is looking for.': 'Was jemand sucht.',
  'What it would make possible.': 'Was dadurch möglich würde.',
  'Open or answered.': 'Offen oder gefunden.',
  'What members can show or teach others.': 'Was Mitglieder anderen zeigen oder beibringen können.',
  'What somebody can show or teach.': 'Was jemand zeigen oder beibringen kann.',
  'Whom it helps.': 'Wem es hilft.',
  'A group, a role, or somebody who wishes to be named.':
    'Eine Gruppe, eine Rolle oder eine Person, die genannt werden möchte.',
  'Short talks that members offer and that have no date yet; once they have one, they stand in the rota.':
    'Kurzvorträge, die Mitglieder anbieten und die noch keinen Termin haben; mit Termin stehen sie im Dienstplan.',
  'What it is about.': 'Worum es geht.',
  'From when it could be given.': 'Ab wann er gehalten werden könnte.',
  'Imaginary people who stand for those whom you want to reach: what moves them, and what stands in their way.':
    'Erfundene Menschen, die für die stehen, die Sie erreichen möchten: was sie bewegt und was ihnen im Weg steht.',
  'One row, heading or page for each imaginary person; nobody who could be recognised.':
    'Eine Zeile, eine Überschrift oder eine Seite für jede erfundene Person; niemand, den man wiedererkennen könnte.',
  'An invented name that nobody here has.': 'Ein erfundener Name, den hier niemand trägt.',
  'Yes: personas are never real people.': 'Ja: Personas sind nie wirkliche Menschen.',
  'A short life story: work, day, place.': 'Eine kurze Lebensgeschichte: Arbeit, Tagesablauf, Ort.',
  'What this person can do, and cannot do yet.': 'Was diese Person kann und was noch nicht.',
  'What draws this person to you.': 'Was diese Person zu Ihnen führt.',
  'What this person needs to stay.': 'Was diese Person braucht, um zu bleiben.',
  'Time, language, tools, money: what is given.': 'Zeit, Sprache, Werkzeuge, Geld: was vorgegeben ist.',
  'How this person first hears of you.': 'Wie diese Person zum ersten Mal von Ihnen hört.',
  'How this person first meets you.': 'Wie diese Person Ihnen zum ersten Mal begegnet.',
  'What this person does first.': 'Was diese Person als Erstes tut.',
  'How it goes on, and why this person stays.': 'Wie es weitergeht und warum diese Person bleibt.',
  'Whom this person brings or connects.': 'Wen diese Person mitbringt oder miteinander verbindet.',
  'What stands in the way, and what you do about it: one line for each, “calls are in the evening → every second one is at noon”.':
    'Was im Weg steht und was Sie dagegen tun, je eine Zeile: „Treffen sind abends → jedes zweite ist mittags“.',
  'What happens when somebody joins or takes something on, and what happens when they leave.':
    'Was geschieht, wenn jemand dazukommt oder etwas übernimmt, und was geschieht, wenn jemand geht.',
  'Whom this page is for: new members, or those who take on a certain role.':
    'Für wen diese Seite ist: für neue Mitglieder oder für alle, die eine bestimmte Rolle übernehmen.',
  'A few friendly words: what to expect, and what nobody expects.':
    'Ein paar freundliche Worte: was auf Neue zukommt und was niemand erwartet.',
  'What happens, who does it, and when.': 'Was geschieht, wer es tut und wann.',
  'What happens.': 'Was geschieht.',
  'The role that does it, or the newcomer.': 'Die Rolle, die es tut, oder die neue Person selbst.',
  'For example: within a week.': 'Zum Beispiel: innerhalb einer Woche.',
  'The role or address that answers a newcomer’s questions.':
    'Die Rolle oder Adresse, die auf Fragen von Neuen antwortet.',
  'Small things with which somebody can begin.': 'Kleine Aufgaben, mit denen man anfangen kann.',
  'Lists, folders and accounts that somebody gets; no passwords.':
    'Listen, Ordner und Konten, zu denen man Zugang bekommt; keine Passwörter.',
  'What happens when somebody leaves: thanks, keys handed over, names corrected.':
    'Was geschieht, wenn jemand geht: Dank, Übergabe der Schlüssel, berichtigte Namen.',
  'What anyone could do here, large and small, and how to go about it.':
    'Was hier alle tun könnten, im Großen und im Kleinen, und wie man es angeht.',
  'A few words of welcome: you are glad that somebody wants to help.':
    'Ein paar Worte zum Willkommen: dass Sie sich über jede Hilfe freuen.',
  'What you want to change, in one sentence.': 'Was Sie verändern möchten, in einem Satz.',
  'One sentence with a link to the code of conduct.': 'Ein Satz mit einem Link zum Verhaltenskodex.',
  'What somebody can do who does not write code: read, translate, take notes, bring a friend.':
    'Was man tun kann, ohne Code zu schreiben: lesen, übersetzen, mitschreiben, jemanden mitbringen.',
  'Small things that help now, for somebody who is new.': 'Kleine Dinge, die jetzt helfen und auch Neuen gelingen.',
  'The steps from an idea to a change, also for those who have never done it.':
    'Die Schritte von der Idee bis zur Änderung, auch für alle, die das noch nie gemacht haben.',
  'Where to say that something is wrong, missing or hard to understand.':
    'Wo man sagen kann, dass etwas falsch ist, fehlt oder schwer zu verstehen ist.',
  'The pages to read first: front page, roadmap, guide.':
    'Die Seiten, die man zuerst lesen sollte: Startseite, Fahrplan, Anleitung.',
  'The list, the chat, the calls, and how to get in.': 'Die Liste, der Chat, die Treffen, und wie man dazukommt.',
  'Where somebody gets an answer who is stuck.': 'Wo man Antwort bekommt, wenn man nicht weiterkommt.',
  'How those who helped are named and thanked, if they wish.':
    'Wie alle, die geholfen haben, genannt werden und Dank erhalten, wenn sie das möchten.',
  'Where the community talks: mailing list, chat, web site, repository; and how to get in.':
    'Wo die Community spricht: Mailingliste, Chat, Webseite, Repositorium; und wie man dazukommt.',
  'One row for each place where you talk.': 'Eine Zeile für jeden Ort, an dem Sie miteinander sprechen.',
  'What people call it: mailing list, chat, web site.': 'Wie der Kanal genannt wird: Mailingliste, Chat, Webseite.',
  'What people do there.': 'Was man dort tut.',
  'The main one (primary), read at any time (asynchronous), or everyone at once (synchronous).':
    'Wichtigster Kanal, jederzeit zu lesen (asynchron) oder alle gleichzeitig (synchron).',
  'The software behind it.': 'Die Software dahinter.',
  'Everyone, members, or one group.': 'Alle, Mitglieder oder eine Gruppe.',
  'Where it is; no private invitation links.': 'Wo er zu finden ist; keine privaten Einladungslinks.',
  'What a newcomer does to get in.': 'Was Neue tun, um dazuzukommen.',
  'How soon somebody answers: two working days, for example.': 'Wie bald jemand antwortet: zum Beispiel zwei Werktage.',
  'What the community works with: tools, documentation, infrastructure, events; and how things are done here.':
    'Womit die Community arbeitet: Werkzeuge, Dokumentation, Infrastruktur, Veranstaltungen; und wie hier die Dinge getan werden.',
  'One row for each tool, page, service or event.':
    'Eine Zeile für jedes Werkzeug, jede Seite, jeden Dienst und jede Veranstaltung.',
  'What people call it.': 'Der gebräuchliche Name.',
  'Tool, documentation, infrastructure, event or other.':
    'Werkzeug, Dokumentation, Infrastruktur, Veranstaltung oder anderes.',
  'What people do with it.': 'Was man damit tut.',
  'A link or a place; no passwords and no private invitation links.':
    'Ein Link oder ein Ort; keine Passwörter und keine privaten Einladungslinks.',
  'Who may use it, and whom to ask.': 'Wer es nutzen darf und wen man fragt.',
  'The role that looks after it.': 'Die Rolle, die sich darum kümmert.',
  'In use, missing or retired.': 'In Gebrauch, fehlt oder außer Gebrauch.',
  'One row for each way of doing things: which work, and which could be better.':
    'Eine Zeile für jeden Ablauf: was gut geht und was besser sein könnte.',
  'What is done: welcoming somebody new, choosing a topic, publishing notes.':
    'Was getan wird: Neue willkommen heißen, ein Thema wählen, Notizen veröffentlichen.',
  'In a line or two, or a link to where it is described.': 'In ein oder zwei Zeilen, oder ein Link zur Beschreibung.',
  'What goes well about it.': 'Was daran gut geht.',
  'What you would like to change.': 'Was Sie gern ändern würden.',
  'The regular calls: when, in which time zone, where, and who opens them.':
    'Die regelmäßigen Treffen: wann, in welcher Zeitzone, wo, und wer sie eröffnet.',
  'How an hour goes: a short talk, quiet work, sharing; what is recorded; what helps people to take part.':
    'Wie eine Stunde verläuft: ein Kurzvortrag, stilles Arbeiten, Austausch; was aufgezeichnet wird; was beim Mitmachen hilft.',
  'One row for each regular call.': 'Eine Zeile für jedes regelmäßige Treffen.',
  'What happens there, in a sentence.': 'Was dort geschieht, in einem Satz.',
  'The rhythm in plain words: third Wednesday of every month.':
    'Der Rhythmus in einfachen Worten: jeden dritten Mittwoch im Monat.',
  'The first date; “every two weeks” counts from here.': 'Der erste Termin; „alle zwei Wochen“ zählt von hier an.',
  'The hour on the clock there, for example 14:00.': 'Die Uhrzeit an diesem Ort, zum Beispiel 14:00.',
  'A city whose clock counts, for example Brussels.': 'Eine Stadt, deren Uhrzeit gilt, zum Beispiel Brüssel.',
  'For example 60 minutes.': 'Zum Beispiel 60 Minuten.',
  'A place or a link; leave passcodes out.': 'Ein Ort oder ein Link; lassen Sie Zugangscodes weg.',
  'The role that opens the call.': 'Die Rolle, die das Treffen eröffnet.',
  'Who opens and who takes notes, for the next few dates.':
    'Wer eröffnet und wer mitschreibt, für die nächsten Termine.',
  'The day of the call, for example 2026-04-15.': 'Der Tag des Treffens, zum Beispiel 2026-04-15.',
  'Which call, where there are several.': 'Welches Treffen, wenn es mehrere gibt.',
  'A role, or somebody who agreed to be named.': 'Eine Rolle oder eine Person, die mit der Nennung einverstanden ist.',
  'Who shows something, and what.': 'Wer etwas zeigt und was.',
  'Yes, when it is not held.': 'Ja, wenn es nicht stattfindet.',
  'What takes place once: a launch, a workshop, an open day. One row here, or one file in the folder events.':
    'Was einmal stattfindet: ein Auftakt, ein Workshop, ein Tag der offenen Tür. Eine Zeile hier oder eine Datei im Ordner events.',
  'One row, or one file, for each event.': 'Eine Zeile oder eine Datei für jede Veranstaltung.',
  'The day, or the first and the last, and the hours: 2027-03-11, 10:00 to 17:00.':
    'Der Tag oder der erste und der letzte, mit Uhrzeiten: 2027-03-11, 10:00 bis 17:00 Uhr.',
  'The city whose clock counts, for example Brussels; an online event needs it most.':
    'Die Stadt, deren Uhrzeit gilt, zum Beispiel Brüssel; bei Online-Veranstaltungen ist das am wichtigsten.',
  'Online, in person, or both (hybrid).': 'Online, vor Ort oder beides (hybrid).',
  'The place, or the link by which people join; leave passcodes out.':
    'Der Ort oder der Link zur Teilnahme; lassen Sie Zugangscodes weg.',
  'Where more is written, or where people join.': 'Wo mehr dazu steht oder wo man teilnimmt.',
  'Who is there for people who feel uncomfortable, and how to find them.':
    'Wer da ist, wenn sich jemand unwohl fühlt, und wie man diese Person findet.',
  'Steps, captions, interpreters, food, children: what is there, and whom to ask.':
    'Stufen, Untertitel, Dolmetschen, Essen, Kinder: was es gibt und wen man fragt.',
  'Scheduled, postponed, rescheduled, moved online, cancelled or held.':
    'Geplant, verschoben, neuer Termin, jetzt online, abgesagt oder vorbei.',
  'The last day or the hour at which it ends, where that is not said beside its beginning.':
    'Der letzte Tag oder die Uhrzeit, zu der die Veranstaltung endet, falls das nicht schon beim Beginn steht.',
  'From when to when, where that stands in a column of its own.':
    'Von wann bis wann, wenn das in einer eigenen Spalte steht.',
  'For example 90 minutes.': 'Zum Beispiel 90 Minuten.',
  'The roles, groups or organisations behind it.': 'Die Rollen, Gruppen oder Organisationen, die dahinterstehen.',
  'Who speaks; names only of those who agreed, and write “agreed” behind them.':
    'Wer spricht; Namen nur von Personen, die zugestimmt haben, und dahinter „einverstanden“.',
  'Whom you hope to see there.': 'Wen Sie sich dort wünschen.',
  'How to sign up and until when, or that nobody has to.':
    'Wie und bis wann man sich anmeldet, oder dass es keine Anmeldung braucht.',
  'Free, or how much and for whom less.': 'Kostenlos, oder wie viel und für wen es weniger kostet.',
  'The languages that are spoken.': 'Die Sprachen, die dort gesprochen werden.',
  'Where slides and notes can be found afterwards.': 'Wo man danach Folien und Notizen findet.',
  'What was said and agreed in each call: a table with links to shared pads, or one file for each call.':
    'Was bei jedem Treffen gesagt und vereinbart wurde: eine Tabelle mit Links zu gemeinsamen Pads oder eine Datei für jedes Treffen.',
  'Where the coordinators can be reached, on the page that everyone opens after a call.':
    'Wie man die Koordination erreicht, auf der Seite, die nach einem Treffen alle öffnen.',
  'One row, or one file, for each call.': 'Eine Zeile oder eine Datei für jedes Treffen.',
  'The day of the call, for example 2026-03-18.': 'Der Tag des Treffens, zum Beispiel 2026-03-18.',
  'Which call it was, or which group met.': 'Welches Treffen es war oder welche Gruppe sich getroffen hat.',
  'What the notes are called.': 'Wie die Notizen heißen.',
  'The notes themselves, or a link to the shared pad.': 'Die Notizen selbst oder ein Link zum gemeinsamen Pad.',
  'Where the notes are kept, when not here.': 'Wo die Notizen liegen, wenn nicht hier.',
  'Who opened the call.': 'Wer das Treffen eröffnet hat.',
  'Who took the notes.': 'Wer mitgeschrieben hat.',
  'How many came; names only of those who agreed.': 'Wie viele da waren; Namen nur von Personen, die zugestimmt haben.',
  'What people took away, in a few lines.': 'Was die Menschen mitgenommen haben, in wenigen Zeilen.',
  'What was agreed, one line each.': 'Was vereinbart wurde, je eine Zeile.',
  'Who does what, by when: one line or row each.': 'Wer was bis wann tut: je eine Zeile.',
  'How many could not come; names only of those who agreed.':
    'Wie viele nicht kommen konnten; Namen nur von Personen, die zugestimmt haben.',
  'What you wanted to talk about.': 'Worüber Sie sprechen wollten.',
  'Public, or internal (then keep it out of a public repository).':
    'Öffentlich oder intern (dann nicht in einem öffentlichen Repositorium ablegen).',
  'The question with which everyone began.': 'Die Frage, mit der alle begonnen haben.',
  'What people liked.': 'Was gefallen hat.',
  'What did not go well.': 'Was nicht gut lief.',
  'What to do differently next time.': 'Was beim nächsten Mal anders werden soll.',
  'Who should hear what, where, how often, and who sends it.':
    'Wer was erfahren soll, wo, wie oft, und wer es schickt.',
  'The groups that should hear from you.': 'Die Gruppen, die von Ihnen hören sollen.',
  'One row for each group and message.': 'Eine Zeile für jede Gruppe und Botschaft.',
  'The group that should hear it.': 'Die Gruppe, die es erfahren soll.',
  'What they should know, feel or do.': 'Was sie wissen, empfinden oder tun soll.',
  'One of your channels, or a place of theirs.': 'Einer Ihrer Kanäle oder ein Ort der Gruppe.',
  'Every month, twice a year, a week before each call.': 'Jeden Monat, zweimal im Jahr, eine Woche vor jedem Treffen.',
  'The role that sends it.': 'Die Rolle, die es schickt.',
  'The language in which it is written.': 'Die Sprache, in der es geschrieben ist.',
  'What stands in it, and how people get it.': 'Was darin steht und wie man ihn bekommt.',
  'How often it comes, for example every month.': 'Wie oft er erscheint, zum Beispiel jeden Monat.',
  'The role that writes it.': 'Die Rolle, die ihn schreibt.',
  'The day of the last one, for example 2026-11-06.': 'Der Tag der letzten Ausgabe, zum Beispiel 2026-11-06.',
  'The tone, the name, the logo: what should look and sound the same.':
    'Ton, Name, Logo: was gleich aussehen und gleich klingen soll.',
  'Where the logo and the templates are kept.': 'Wo das Logo und die Vorlagen liegen.',
  'Who hears of it first, on which day, and from whom.': 'Wer zuerst davon erfährt, an welchem Tag und von wem.',
  'Who speaks, who is asked first, and what is never announced.':
    'Wer spricht, wer zuerst gefragt wird und was nie bekannt gegeben wird.',
  'What you look at: answers, newcomers, questions asked.': 'Worauf Sie achten: Antworten, Neue, gestellte Fragen.',
  'What will be true, by when, and who looks after it. Tasks belong elsewhere.':
    'Was bis wann wahr sein wird und wer sich darum kümmert. Einzelne Aufgaben gehören anderswohin.',
  'The time that this roadmap covers, for example 2026 to 2028.':
    'Der Zeitraum dieses Fahrplans, zum Beispiel 2026 bis 2028.',
  'What this roadmap is about, and what it leaves to others.':
    'Worum es in diesem Fahrplan geht und was er anderen überlässt.',
  'The time, people and money that the community can count on.':
    'Die Zeit, die Menschen und das Geld, mit denen die Community rechnen kann.',
  'How the work on it is shared and talked about; a link to the charter is enough.':
    'Wie die Arbeit daran verteilt und besprochen wird; ein Link zur Charta genügt.',
  'What has changed for people because of the community.':
    'Was sich für die Menschen durch die Community verändert hat.',
  'A dated line every few months: what has moved, or why nothing has.':
    'Alle paar Monate eine Zeile mit Datum: was sich bewegt hat oder warum sich nichts bewegt hat.',
  'What comes next, in a few lines.': 'Was als Nächstes kommt, in wenigen Zeilen.',
  'Who looks at this page, and when.': 'Wer diese Seite durchsieht und wann.',
  'Each milestone is something that will be true, with a date and a role that looks after it.':
    'Jeder Meilenstein ist etwas, das wahr sein wird, mit einem Datum und einer Rolle, die sich darum kümmert.',
  'What the milestone is called.': 'Wie der Meilenstein heißt.',
  'What will be true when it is reached.': 'Was gilt, wenn er erreicht ist.',
  'The month or quarter in which it will be reached.': 'Der Monat oder das Quartal, in dem er erreicht wird.',
  'Planned, in progress, done, late or dropped.': 'Geplant, in Arbeit, erledigt, verspätet oder aufgegeben.',
  'Milestones that have to be reached first.': 'Meilensteine, die vorher erreicht sein müssen.',
  'The purpose or objective that it works towards, in the words in which that is written down.':
    'Der Zweck oder das Ziel, dem er dient, in den Worten, in denen es aufgeschrieben ist.',
  'What could stop the community, and what it would do then.':
    'Was die Community aufhalten könnte und was sie dann täte.',
  'What could stop you.': 'Was Sie aufhalten könnte.',
  'What you would do then.': 'Was Sie dann täten.',
  'The role that keeps an eye on it.': 'Die Rolle, die es im Auge behält.',
  'What you look at to see how the community is doing, each with the question that it answers. Counts, never people.':
    'Worauf Sie schauen, um zu sehen, wie es der Community geht, jeweils mit der Frage dahinter. Zahlen, nie Personen.',
  'What you make of the figures, and what you will do differently because of them.':
    'Was Sie aus den Zahlen lesen und was Sie deshalb anders machen werden.',
  'A table with one row for each date, and one column for each indicator.':
    'Eine Tabelle mit einer Zeile für jedes Datum und einer Spalte für jede Kennzahl.',
  'One row for each indicator; three are plenty.': 'Eine Zeile für jede Kennzahl; drei sind genug.',
  'What you count, in a few words.': 'Was Sie zählen, in wenigen Worten.',
  'The question that it answers, for example “Do newcomers come back?”.':
    'Die Frage, die sie beantwortet, zum Beispiel „Kommen Neue wieder?“.',
  'How it is counted, so that somebody else would get the same number.':
    'Wie gezählt wird, so dass andere auf dieselbe Zahl kämen.',
  'Where the number comes from, for example the notes of the calls.':
    'Woher die Zahl kommt, zum Beispiel aus den Notizen der Treffen.',
  'How often you count, for example every 6 months.': 'Wie oft Sie zählen, zum Beispiel alle 6 Monate.',
  'What you counted and when, for example “2026-03: 12; 2026-09: 15”; a table of figures does as well.':
    'Was Sie wann gezählt haben, zum Beispiel „2026-03: 12; 2026-09: 15“; eine Tabelle mit Zahlen geht auch.',
  'What you hope for, where there is such a number.': 'Was Sie sich erhoffen, falls es dafür eine Zahl gibt.',
  'The smallest number that you publish of it, where it counts people.':
    'Die kleinste Zahl, die Sie davon veröffentlichen, wenn es um Personen geht.',
  'The role that counts.': 'Die Rolle, die zählt.',
  'What people here can do together, which group holds it, and where something is missing. Nobody gets marks.':
    'Was die Menschen hier gemeinsam können, welche Gruppe es kann und wo etwas fehlt. Niemand bekommt Noten.',
  'What a tick, a number or a level on this page means.':
    'Was ein Häkchen, eine Zahl oder eine Stufe auf dieser Seite bedeutet.',
  'How you found out what people can do, and when you ask again.':
    'Wie Sie herausgefunden haben, was die Menschen können, und wann Sie wieder fragen.',
  'One row for each skill; groups may have columns of their own, with a tick, a number, or “gap”.':
    'Eine Zeile für jede Kompetenz; Gruppen können eigene Spalten haben, mit Häkchen, Zahl oder „Lücke“.',
  'What somebody can do, for example assess how FAIR a data set is.':
    'Was jemand kann, zum Beispiel einschätzen, wie FAIR ein Datensatz ist.',
  'What it means, in a sentence, or a link to the glossary.':
    'Was damit gemeint ist, in einem Satz, oder ein Link zum Glossar.',
  'Roles, groups or organisations; people only if they wish, and never how good they are.':
    'Rollen, Gruppen oder Organisationen; Personen nur auf eigenen Wunsch, und nie, wie gut sie sind.',
  'Yes, or a few words, when you need it and do not have enough of it.':
    'Ja oder ein paar Worte, wenn Sie sie brauchen und nicht genug davon haben.',
  'What happens about a gap: a training, somebody to invite, or “we leave it to others”.':
    'Was wegen der Lücke geschieht: eine Schulung, eine Einladung an jemanden oder „das überlassen wir anderen“.',
  'A role, or an address that more than one person reads.':
    'Eine Rolle oder eine Adresse, die mehr als eine Person liest.',
  'Engagement, content, technical, business or strategic; or a domain of research.':
    'Engagement, Inhalt, Technik, Wirtschaft oder Strategie; oder ein Fachgebiet.',
  'How many people have it, where you prefer a number to names.':
    'Wie viele Personen sie haben, wenn Ihnen eine Zahl lieber ist als Namen.',
  'Groups that need it and do not have it.': 'Gruppen, die sie brauchen und nicht haben.',
  'How far the groups go with it, in your own words; never a mark for one person.':
    'Wie weit die Gruppen damit sind, in Ihren eigenen Worten; nie eine Note für eine einzelne Person.',
  'For each group or cluster, where to begin and whom to ask.':
    'Für jede Gruppe oder jedes Cluster: wo man anfängt und wen man fragt.',
  'The group or cluster.': 'Die Gruppe oder das Cluster.',
  'For whom it is, in a few words.': 'Für wen das gedacht ist, in wenigen Worten.',
  'The page on which a researcher begins.': 'Die Seite, auf der Forschende einsteigen.',
  'What somebody can get here: what it does, how to ask for it, and who answers.':
    'Was man hier bekommen kann: wozu es dient, wie man danach fragt und wer antwortet.',
  'Who looks at these services, and when.': 'Wer diese Angebote durchsieht und wann.',
  'One row for each service.': 'Eine Zeile für jedes Angebot.',
  'What the service is called.': 'Wie das Angebot heißt.',
  'What somebody gets, in a sentence without special words.': 'Was man bekommt, in einem Satz ohne Fachwörter.',
  'A link, a form, a channel: what somebody does to get it.':
    'Ein Link, ein Formular, ein Kanal: was man tut, um es zu bekommen.',
  'Planned, beta, production or retired.': 'Geplant, Beta, in Betrieb oder eingestellt.',
  'The day on which somebody last tried it and found this row true.':
    'Der Tag, an dem es zuletzt jemand ausprobiert hat und diese Zeile noch stimmte.',
  'The organisation or group that runs it.': 'Die Organisation oder Gruppe, die es betreibt.',
  'Who can use it: everyone, doctoral researchers, one cluster.':
    'Wer es nutzen kann: alle, Promovierende, ein Cluster.',
  'Open, on request, or members.': 'Offen, auf Anfrage oder Mitglieder.',
  'What somebody can learn here: where it is, who keeps it, and when somebody last looked whether it still holds.':
    'Was man hier lernen kann: wo es ist, wer es pflegt und wann zuletzt jemand nachgesehen hat, ob es noch stimmt.',
  'Who looks at the trainings again, and when.': 'Wer die Schulungen durchsieht und wann.',
  'One row for each training; or one file for each in the folder training.':
    'Eine Zeile für jede Schulung; oder je eine Datei im Ordner training.',
  'What the training is called.': 'Wie die Schulung heißt.',
  'Where somebody finds it; best an address that stays, such as a DOI.':
    'Wo man sie findet; am besten eine dauerhafte Adresse wie eine DOI.',
  'The role, group or address that keeps it up to date.': 'Die Rolle, Gruppe oder Adresse, die sie aktuell hält.',
  'The day on which somebody last went through it and found it true.':
    'Der Tag, an dem sie zuletzt jemand durchgegangen ist und alles noch stimmte.',
  'Under which licence others may use it, for example CC BY 4.0.':
    'Unter welcher Lizenz andere sie nutzen dürfen, zum Beispiel CC BY 4.0.',
  'The language in which it is taught or written, for example en.':
    'Die Sprache, in der sie gehalten wird oder geschrieben ist, zum Beispiel en.',
  'Beginner, intermediate, advanced, or all.': 'Einsteiger, mittel, Experten oder alle.',
  'What somebody can do afterwards; begin with a verb, for example “choose a licence for a data set”.':
    'Was man danach kann; beginnen Sie mit einer Tätigkeit, zum Beispiel „eine Lizenz für einen Datensatz wählen“.',
  'What it is about, in two or three sentences.': 'Worum es geht, in zwei oder drei Sätzen.',
  'The people or organisations who made it, as they wish to be named.':
    'Die Personen oder Organisationen, die sie gemacht haben, so wie sie genannt werden möchten.',
  'A few words under which somebody would look for it.': 'Ein paar Wörter, unter denen man danach suchen würde.',
  'For whom it was made: doctoral researchers, data stewards, librarians.':
    'Für wen sie gemacht wurde: Promovierende, Data Stewards, Beschäftigte in Bibliotheken.',
  'The day of the version that the link leads to.': 'Der Tag der Fassung, zu der der Link führt.',
  'What it is: a course, slides, a video, an exercise, a handbook.':
    'Was es ist: ein Kurs, Folien, ein Video, eine Übung, ein Handbuch.',
  'Whether it costs something: yes, no or maybe.': 'Ob es etwas kostet: ja, nein oder vielleicht.',
  'What helps people who see, hear or read differently: captions, described pictures, plain words.':
    'Was Menschen hilft, die anders sehen, hören oder lesen: Untertitel, beschriebene Bilder, einfache Worte.',
  'What words and short forms mean here. One word may mean several things: then say whose each meaning is.':
    'Was Wörter und Abkürzungen hier bedeuten. Ein Wort kann mehrere Bedeutungen haben: Sagen Sie dann, wer welche verwendet.',
  'For whom these words are explained, and what the columns mean.':
    'Für wen diese Wörter erklärt werden und was die Spalten bedeuten.',
  'Who may propose a term, and when a definition counts as agreed.':
    'Wer einen Begriff vorschlagen darf und wann eine Definition als vereinbart gilt.',
  'Vocabularies and glossaries from which definitions were taken.':
    'Vokabulare und Glossare, aus denen Definitionen übernommen wurden.',
  'One row for each meaning: the term, one sentence first, and where the sentence comes from.':
    'Eine Zeile für jede Bedeutung: der Begriff, zuerst ein Satz, und woher dieser Satz stammt.',
  'The word or short form.': 'Das Wort oder die Abkürzung.',
  'What it means; one sentence first, more if you like.': 'Was es bedeutet; zuerst ein Satz, gern auch mehr.',
  'Where the definition was taken from: a link, or a book or standard by its name.':
    'Woher die Definition stammt: ein Link oder der Name eines Buches oder einer Norm.',
  'Whose meaning it is, where others use the word differently: a cluster, a group, us.':
    'Wessen Bedeutung es ist, wenn andere das Wort anders verwenden: ein Cluster, eine Gruppe, wir.',
  'Proposed, agreed or deprecated.': 'Vorgeschlagen, vereinbart oder veraltet.',
  'The field in which it has this meaning.': 'Das Gebiet, in dem es diese Bedeutung hat.',
  'Other words for the same thing, and the long form of a short one.':
    'Andere Wörter für dasselbe und bei Abkürzungen die lange Form.',
  'The word in other languages, for example “fr: centre de compétences”.':
    'Das Wort in anderen Sprachen, zum Beispiel „fr: centre de compétences“.',
  'The word that you use now, for one that you no longer use.':
    'Das Wort, das Sie jetzt verwenden, wenn dieses nicht mehr gebraucht wird.',
  'What keeps you going: your own institution first, then help in kind, then outside grants; and what you own that needs a key.':
    'Was Sie trägt: zuerst die eigene Einrichtung, dann Sachleistungen, dann Förderung von außen; und was Ihnen gehört und einen Schlüssel braucht.',
  'What keeps you going, in two or three sentences.': 'Was Sie trägt, in zwei oder drei Sätzen.',
  'One row for each: your own institution first, outside grants last.':
    'Eine Zeile für jede Quelle: zuerst die eigene Einrichtung, zuletzt Förderung von außen.',
  'The organisation or fund.': 'Die Organisation oder der Fonds.',
  'Own institution, fees, donation or grant.': 'Eigene Einrichtung, Beiträge, Spende oder Förderung.',
  'What it pays for.': 'Was davon bezahlt wird.',
  'How much, if it may be known; never what one person earns.':
    'Wie viel, wenn man es wissen darf; nie, was eine einzelne Person verdient.',
  'The currency, where the amount does not say it.': 'Die Währung, wenn sie nicht beim Betrag steht.',
  'The month in which it begins, for example 2026-01.':
    'Der Monat, in dem die Finanzierung beginnt, zum Beispiel 2026-01.',
  'The month in which it ends, for example 2027-12.': 'Der Monat, in dem die Finanzierung endet, zum Beispiel 2027-12.',
  'Applied, active or ended.': 'Beantragt, läuft oder beendet.',
  'The sentence or logo that they asked for.': 'Der Satz oder das Logo, um das gebeten wurde.',
  'A room, a server, somebody’s afternoon: what you get without money.':
    'Ein Raum, ein Server, ein Nachmittag von jemandem: was Sie ohne Geld bekommen.',
  'The organisation that gives it.': 'Die Organisation, die es gibt.',
  'What you get.': 'Was Sie bekommen.',
  'Until when it is promised, if anyone said so.': 'Bis wann es zugesagt ist, falls etwas dazu gesagt wurde.',
  'What you need in a year; hours count as well.': 'Was Sie in einem Jahr brauchen; auch Stunden zählen.',
  'What it is for, for example captions.': 'Wofür, zum Beispiel Untertitel.',
  'How much in a year; hours are an answer.': 'Wie viel in einem Jahr; auch Stunden sind eine Antwort.',
  'Which of your sources pays for it.': 'Welche Ihrer Quellen dafür zahlt.',
  'Roles for which somebody is paid; never how much.': 'Rollen, für die jemand bezahlt wird; nie, wie viel.',
  'Where you could ask, in this order: your own institution, help in kind, outside grants.':
    'Wo Sie fragen könnten, in dieser Reihenfolge: eigene Einrichtung, Sachleistungen, Förderung von außen.',
  'What goes on without it, what stops, and who decides about that.':
    'Was ohne das Geld weitergeht, was aufhört und wer darüber entscheidet.',
  'Who would find the keys, the list and the pages if those who carry it were gone tomorrow.':
    'Wer die Schlüssel, die Liste und die Seiten fände, wenn alle Aktiven morgen weg wären.',
  'Each thing that needs a key or is paid for again: web address, mailbox, list, accounts. Never a password.':
    'Alles, was einen Schlüssel braucht oder immer wieder bezahlt wird: Webadresse, Postfach, Liste, Konten. Nie ein Passwort.',
  'For example the web address.': 'Zum Beispiel die Webadresse.',
  'Where it is kept, for example the name of the registrar.': 'Wo es liegt, zum Beispiel der Name des Registrars.',
  'The roles that can get in; two people at least.': 'Die Rollen, die hineinkommen; mindestens zwei Personen.',
  'By when it has to be paid or renewed, for example 2027-05-31.':
    'Bis wann es bezahlt oder verlängert werden muss, zum Beispiel 2027-05-31.',
  'In use, or given up.': 'In Gebrauch oder aufgegeben.',
  'Rules that need a page of their own, such as privacy, money, travel or the use of AI: one file for each, or one table.':
    'Regeln, die eine eigene Seite brauchen, zum Beispiel zu Datenschutz, Geld, Reisen oder KI: je eine Datei oder eine gemeinsame Tabelle.',
  'One row, or one file in the folder “policies”, for each.':
    'Eine Zeile oder eine Datei im Ordner „policies“ für jede Regel.',
  'What the policy is about.': 'Worum es in der Regel geht.',
  'What it says, in one sentence.': 'Was sie besagt, in einem Satz.',
  'For whom it holds: members, speakers, everyone on a call.':
    'Für wen sie gilt: Mitglieder, Vortragende, alle bei einem Treffen.',
  'What holds.': 'Was gilt.',
  'The role that keeps it up to date.': 'Die Rolle, die sie aktuell hält.',
  'Whom to ask about it.': 'Wen man dazu fragen kann.',
  'The day on which you agreed to it.': 'Der Tag, an dem sie beschlossen wurde.',
  'Who agreed to it, or the decision in which that is recorded.':
    'Wer sie beschlossen hat, oder der Beschluss, in dem das festgehalten ist.',
  'The day on which somebody last read it and found it true.':
    'Der Tag, an dem sie zuletzt jemand gelesen hat und alles noch stimmte.',
  'How often it is read again, for example 12 months.': 'Wie oft sie wieder gelesen wird, zum Beispiel alle 12 Monate.',
  'Draft, adopted or retired.': 'Entwurf, beschlossen oder zurückgezogen.',
  'Where its text stands, when not here.': 'Wo der Text steht, wenn nicht hier.',
  'The networks that you belong to and who speaks for you there; for a network, the communities that belong to it.':
    'Die Netzwerke, zu denen Sie gehören, und wer dort für Sie spricht; bei einem Netzwerk die Communitys, die dazugehören.',
  'What you look for in other communities, in a sentence or two.':
    'Was Sie bei anderen Communitys suchen, in ein oder zwei Sätzen.',
  'One row for each network that you belong to, or would like to join.':
    'Eine Zeile für jedes Netzwerk, zu dem Sie gehören oder gern gehören würden.',
  'The network.': 'Das Netzwerk.',
  'Member, node, partner, host, applicant or left.': 'Mitglied, Knoten, Partner, Gastgeber, beworben oder ausgetreten.',
  'The month in which you joined, for example 2025-04.':
    'Der Monat, in dem Sie beigetreten sind, zum Beispiel 2025-04.',
  'The role that speaks for you there.': 'Die Rolle, die dort für Sie spricht.',
  'What you bring: a speaker a year, a fee, an afternoon.':
    'Was Sie einbringen: ein Vortrag im Jahr, ein Beitrag, ein Nachmittag.',
  'What you take home from it.': 'Was Sie von dort mitnehmen.',
  'What you promised when you joined, for example one report a year.':
    'Was Sie beim Beitritt zugesagt haben, zum Beispiel einen Bericht im Jahr.',
  'When you agreed to its principles and code of conduct, with a link to them; “it has none” is an answer.':
    'Wann Sie den Grundsätzen und dem Verhaltenskodex des Netzwerks zugestimmt haben, mit Link; „hat keine“ ist auch eine Antwort.',
  'Its web site.': 'Die Webseite des Netzwerks.',
  'For a network: one row for each community that belongs to it.':
    'Für ein Netzwerk: eine Zeile für jede Community, die dazugehört.',
  'The community.': 'Die Community.',
  'Its pages.': 'Die Seiten der Community.',
  'An address that keeps working when people change.':
    'Eine Adresse, die auch dann noch gilt, wenn die Zuständigen wechseln.',
  'Active, starting, resting or left.': 'Aktiv, im Aufbau, ruht oder ausgetreten.',
  'The day on which you last heard from it, for example 2026-03-18.':
    'Der Tag, an dem Sie zuletzt von der Community gehört haben, zum Beispiel 2026-03-18.',
  'A cohort that meets a few times: its sessions, and assignments that end up as pages of each participant’s community.':
    'Ein Jahrgang, der sich einige Male trifft: die Termine und die Aufgaben, aus denen bei allen Teilnehmenden Seiten der eigenen Community werden.',
  'Which round this is, for example spring 2027.': 'Der wievielte Durchgang das ist, zum Beispiel Frühjahr 2027.',
  'The first day, for example 2027-02-04.': 'Der erste Tag, zum Beispiel 2027-02-04.',
  'The last day.': 'Der letzte Tag.',
  'When you meet, for example: every Thursday, 14:00, Brussels time. It holds for every session that says nothing else.':
    'Wann Sie sich treffen, zum Beispiel: jeden Donnerstag, 14:00 Uhr, Ortszeit Brüssel. Das gilt für jeden Termin, bei dem nichts anderes steht.',
  'How many, from how many organisations. Numbers only; names stay out.':
    'Wie viele, aus wie vielen Organisationen. Nur Zahlen; Namen bleiben weg.',
  'The hours that participants should keep free, for example 90 minutes a week and an hour at home.':
    'Die Zeit, die Teilnehmende einplanen sollten, zum Beispiel 90 Minuten in der Woche und eine Stunde zu Hause.',
  'From when people can apply.': 'Ab wann man sich bewerben kann.',
  'Until when people can apply.': 'Bis wann man sich bewerben kann.',
  'When applicants hear back.': 'Wann alle, die sich beworben haben, Bescheid bekommen.',
  'For whom the programme is, and what they have at the end.':
    'Für wen das Programm ist und was man am Ende davon hat.',
  'The place or link of every session that names no other; leave passcodes out.':
    'Der Ort oder Link für jeden Termin, bei dem kein anderer steht; lassen Sie Zugangscodes weg.',
  'The roles that lead the sessions.': 'Die Rollen, die die Termine leiten.',
  'The roles that accompany participants between the sessions.':
    'Die Rollen, die Teilnehmende zwischen den Terminen begleiten.',
  'What participants have in their hands at the end.': 'Was Teilnehmende am Ende in der Hand haben.',
  'The parts of a session with their minutes, for example “Short talk: 15 minutes”; one line each.':
    'Die Teile eines Termins mit ihren Minuten, zum Beispiel „Kurzvortrag: 15 Minuten“; je eine Zeile.',
  'How people take part: taking and giving space, silence, coming and going.':
    'Wie man mitmacht: Raum nehmen und Raum geben, Stille, Kommen und Gehen.',
  'Whom people can tell in private when something in a session is uncomfortable, and how.':
    'Wem man es unter vier Augen sagen kann, wenn man sich bei einem Termin unwohl fühlt, und wie.',
  'One row, or one file in the folder “programme”, for each.':
    'Eine Zeile oder eine Datei im Ordner „programme“ für jeden Termin.',
  'The number of the session, for example 2.': 'Die Nummer des Termins, zum Beispiel 2.',
  'What the session is about.': 'Worum es bei dem Termin geht.',
  'The day, for example 2027-02-04.': 'Der Tag, zum Beispiel 2027-02-04.',
  'A place or a link; “sent by e-mail” is an answer. Leave passcodes out.':
    'Ein Ort oder ein Link; „kommt per E-Mail“ ist auch eine Antwort. Lassen Sie Zugangscodes weg.',
  'The roles that lead this session, where they differ.':
    'Die Rollen, die diesen Termin leiten, wenn es andere sind als sonst.',
  'What participants can do afterwards; two or three lines.': 'Was Teilnehmende danach können; zwei oder drei Zeilen.',
  'What the short talk is about, and what people do.': 'Worum es im Kurzvortrag geht und was die Teilnehmenden tun.',
  'The parts with their minutes, where they differ from the usual ones.':
    'Die Teile mit ihren Minuten, wenn sie vom üblichen Ablauf abweichen.',
  'One question that everyone answers in a line.': 'Eine Frage, auf die alle in einer Zeile antworten.',
  'Questions that everyone answers in writing, in silence.':
    'Fragen, auf die alle schriftlich und in Stille antworten.',
  'One or two things to read, with links.': 'Ein oder zwei Texte zum Lesen, mit Links.',
  'Slides, sheets and the shared notes, with links.': 'Folien, Arbeitsblätter und die gemeinsamen Notizen, mit Links.',
  'None, or presentation only: the discussion is not recorded.':
    'Keine oder nur der Vortrag: Das Gespräch wird nicht aufgezeichnet.',
  'No: people speak more freely.': 'Nein: So sprechen alle freier.',
  'The assignment that goes with it, by its name.': 'Die Aufgabe, die dazugehört, mit ihrem Namen.',
  'What participants write between two sessions, and which pages come of it.':
    'Was Teilnehmende zwischen zwei Terminen schreiben und welche Seiten daraus werden.',
  'What the assignment is called.': 'Wie die Aufgabe heißt.',
  'The session after which people do it, by its number.':
    'Der Termin, nach dem sie zu erledigen ist, mit seiner Nummer.',
  'What to do, in two or three sentences.': 'Was zu tun ist, in zwei oder drei Sätzen.',
  'The pages that come of it, for example: story, or stakeholders and channels.':
    'Die Seiten, die daraus werden, zum Beispiel: Unsere Geschichte, oder Beteiligte und Kanäle.',
  'Yes, where nobody has to do it.': 'Ja, wenn sie freiwillig ist.',
  'By when, for example 2027-02-11.': 'Bis wann, zum Beispiel 2027-02-11.',
  'How long people tell of it in the next session; ten minutes, when nothing is written.':
    'Wie lange beim nächsten Termin davon erzählt wird; zehn Minuten, wenn nichts dasteht.',
  'Where the notes are kept.': 'Wo die Notizen liegen.',
  'None, or talks only: discussions are better left out.':
    'Keine, oder nur die Vorträge: Gespräche bleiben besser ohne Aufzeichnung.',
  'A link to the code of conduct that holds there.': 'Ein Link zum Verhaltenskodex, der dort gilt.',
  'Open, restricted or paid.': 'Offen, eingeschränkt oder kostenpflichtig.',
  'The organisation that offers it, where it is not you.':
    'Die Einrichtung, die es anbietet, wenn Sie es nicht selbst sind.',
  'What people took home, in a few lines, without names.':
    'Was die Leute mitgenommen haben, in ein paar Zeilen und ohne Namen.',
  'Planned, held or cancelled.': 'Geplant, gehalten oder abgesagt.',
  'The month in which you read all pages again, for example november; in it, the report begins with a list of them.':
    'Der Monat, in dem Sie alle Seiten noch einmal lesen, zum Beispiel November; dann beginnt der Bericht mit einer Liste der Seiten.',
  'Where somebody writes or begins: a shared address, or a page.':
    'Wohin man schreibt oder wo man anfängt: eine gemeinsame Adresse oder eine Seite.',
}

export default words
