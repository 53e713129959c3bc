// A JSON Schema of each kind's settings, for completion in editors; everything is optional, as in the program.
import { toJsonSchema } from '@valibot/to-json-schema'
import { envelope } from '../../kinds/envelope.ts'
import { type AnyField, type AnyKind, isCollection, type Shape } from '../../kinds/kind.ts'
import { settingsSchema } from '../../settings/settings.ts'

/** Returns the schema of the settings at the top of a page of this kind; for community.yml, of the whole file. */
export function kindSchema(kind: AnyKind): object {
  const own =
    kind.kind === 'community'
      ? Object.entries(settingsSchema).map(([key, schema]) => [key, strip(toJsonSchema(schema))])
      : []
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${kind.kind}.schema.json`,
    title: kind.title,
    description: kind.help,
    type: 'object',
    properties: {
      kind: { const: kind.kind },
      ...properties({ ...kind.fields, ...envelope }),
      ...Object.fromEntries(own),
    },
  }
}

function properties(shape: Shape): object {
  return Object.fromEntries(
    Object.entries(shape).map(([name, part]) => [
      name,
      isCollection(part)
        ? {
            description: part.help,
            type: 'array',
            items: { type: 'object', properties: properties(part.fields as Shape) },
          }
        : fieldSchema(part),
    ]),
  )
}

function fieldSchema(field: AnyField): object {
  return { description: `${field.help} Write ${field.of.expects}.`, ...field.of.schema }
}

function strip(schema: object): object {
  const { $schema: _, ...rest } = schema as { $schema?: unknown }
  return rest
}
