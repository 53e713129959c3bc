// The most personal things that a table can say about people: age, gender, health, belief and the like.
import { plainName } from '../../documents/sections.ts'

const traits = new Set(
  [
    'age|age group|age range|date of birth|birth date|birthday|born|gender|gender identity|sex|health|health condition|illness|medical conditions|disability|disabilities|access needs|allergies|dietary needs|dietary requirements|religion|faith|belief|ethnicity|ethnic origin|ethnic group|race|sexual orientation|sexuality|marital status|political party|political views|trade union|salary',
    'âge|tranche d’âge|date de naissance|genre|sexe|santé|maladie|handicap|besoins d’accès|religion|croyance|origine ethnique|orientation sexuelle|situation de famille|parti politique|syndicat|salaire',
    'Alter|Altersgruppe|Geburtsdatum|Geburtstag|Geschlecht|Gesundheit|Krankheit|Behinderung|Behinderungen|Religion|Konfession|Glaube|Ethnie|Herkunft|sexuelle Orientierung|Familienstand|Partei|Gewerkschaft|Gehalt',
    'edad|grupo de edad|fecha de nacimiento|género|sexo|salud|enfermedad|discapacidad|religión|creencia|etnia|origen étnico|orientación sexual|estado civil|partido político|sindicato|salario',
    'età|fascia d’età|data di nascita|genere|sesso|salute|malattia|disabilità|religione|credo|etnia|origine etnica|orientamento sessuale|stato civile|partito politico|sindacato|stipendio',
  ].flatMap((names) => names.split('|').map(plainName)),
)

/** True when a column or heading, as `plainName` gives it, names such a thing. */
export function isTrait(name: string): boolean {
  return traits.has(name)
}
