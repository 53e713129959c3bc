// Sentences in which a session says when it takes place.

// A line that begins with the day: "Thursday 8 October 2026, 14:00 to 15:30, Brussels time".
const weekday = String.raw`^(?:\p{L}{2,12}\.?,?\s+(?:(?:den|le|el)\s+)?)?`
const day = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?\p{L}{3,10}\.?(?:\s+de)?\s+\d{4}|\p{L}{3,10}\s+\d{1,2},\s+\d{4}`
const hour = String.raw`\d{1,2}[:.h]\d{2}(?:\s*(?:–|-|to|à|bis|a|alle)\s*\d{1,2}[:.h]\d{2})?`
export const dayFirst = new RegExp(`${weekday}(${day})(?!\\p{L})`, 'u')
export const hourAfterDay = new RegExp(String.raw`${weekday}(?:${day}),?\s+(?:\p{L}{1,4}\s+(?:las\s+)?)?(${hour})`, 'u')
export const zoneAfterDay = new RegExp(
  String.raw`${weekday}(?:${day}),?\s+(?:\p{L}{1,4}\s+(?:las\s+)?)?${hour}(?:\s?(?:h|Uhr))?\s*[(,]?\s*(\p{L}[\p{L}/_ ]{1,30}?)(?:\s+(?:local\s+)?time)?(?:[).,;]|$)`,
  'u',
)
