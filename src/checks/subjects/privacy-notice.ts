// Whether a community tells people what it keeps about them: a page, a section, a sentence, or a link to such a notice.
import type { Community } from '../../community/build-community.ts'
import { linksIn } from '../../community/links.ts'
import { partsOf } from '../../community/page-parts.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { ownWords, plainText } from '../../documents/written.ts'
import { openPages } from './area-of-page.ts'

/** Headings in the form that `plainName` gives. */
const notice = new RegExp(
  `^(?:${[
    'privacy$|privacy (?:notice|policy|statement|information|rules)|data protection|personal data|gdpr|your (?:personal )?data|what we (?:know|keep|store|hold|collect|do with)(?: \\w+)? about you|how we (?:handle|use|protect) (?:your |personal )+data',
    'vie privee|protection des donnees|donnees personnelles|politique de confidentialite|rgpd|vos donnees|ce que nous (?:savons|gardons|conservons) (?:de|sur) vous',
    'datenschutz|personenbezogene daten|dsgvo|(?:deine|ihre|eure) daten|was wir uber (?:dich|sie|euch) (?:wissen|speichern|aufheben)',
    'privacidad|aviso de privacidad|politica de privacidad|proteccion de datos|datos personales|(?:sus|tus) datos|que (?:sabemos|guardamos) (?:de|sobre) (?:usted|ti)',
    'informativa (?:sulla )?privacy|protezione dei dati|dati personali|i (?:vostri|tuoi) dati|che cosa (?:sappiamo|conserviamo) (?:di|su) (?:voi|te)',
  ].join('|')})`,
)

const path =
  /(?:^|\/)(?:privacy|data[-_]protection|gdpr|datenschutz|rgpd|vie[-_]privee|protection[-_]des[-_]donnees|privacidad|proteccion[-_]de[-_]datos|protezione[-_]dei[-_]dati)[^/]*\.(?:md|markdown)$/i

/** On the page that lists them: "to be taken off, write to …". */
const wayOut =
  /\b(?:taken? (?:you |your name |me )?off|taken down|remov(?:e|ed|al)|delet(?:e|ed)|unlisted)\b|retir(?:é|er|ons)|effac(?:é|er|ons)|supprim(?:é|er|ons)|gelöscht|löschen|entfern(?:t|en)|nehmen (?:dich|Sie|wir)|quit(?:ar|amos)|elimin(?:ar|amos|are|iamo)|borr(?:ar|amos)|tolt[oie]|togliere|togliamo|cancell(?:are|iamo)/iu

/** True when somebody who is listed can read what is kept about them, or how to be taken off. */
export function hasPrivacyNotice(community: Community): boolean {
  return openPages(community).some(({ page, kind }) => {
    // What a code of conduct says of privacy is about reports.
    if (/conduct/.test(kind ?? '')) return false
    return isNotice(page) || (kind === 'people' && wayOut.test(plainText(page.tree.children))) || linksToNotice(page)
  })
}

/** Returns the page on which a community tells people what it keeps about them; one made for that before one with a part about it. */
export function privacyPage(community: Community): string | undefined {
  const notices = openPages(community).filter(({ page, kind }) => !/conduct/.test(kind ?? '') && isNotice(page))
  return (notices.find((notice) => path.test(notice.path)) ?? notices[0])?.path
}

function isNotice(page: Page): boolean {
  const isNamed =
    path.test(page.path) || partsOf(page).headings.some((heading) => notice.test(plainName(plainText([heading]))))
  return isNamed && ownWords(page.tree.children) !== ''
}

function linksToNotice(page: Page): boolean {
  return linksIn(page).some(
    ({ type, target, label }) => type === 'link' && /^https?:/i.test(target) && notice.test(plainName(label)),
  )
}
