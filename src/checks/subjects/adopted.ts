// Which pages say at their top that the community agreed to them.
import type { Page } from '../../documents/page.ts'
import { envelope } from '../../kinds/envelope.ts'
import { writtenSetting } from '../../kinds/read-fields.ts'

/** True for a page whose status says that it was adopted. */
export function isAdopted(page: Page): boolean {
  const status = page.settings.settings.get('status')
  return status !== undefined && envelope.status.of.read(writtenSetting(page, status)).value === 'adopted'
}
