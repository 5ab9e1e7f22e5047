import { FLAGS } from '../../src/testing/flags.js';
import { OPERATIONS } from '../../src/testing/Vector.js';
import { TOPICS } from './topics.js';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });

function objectOf(description: string, properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema {
  return { description, type: 'object', properties, required, additionalProperties: false };
}

const flags = Object.keys(FLAGS);

const vector = objectOf('A question with its answer.', {
  id: {
    type: 'string',
    pattern: '^[a-z-]+-[0-9a-f]{8}$',
    description: 'Follows from the question: the same for ever, and of no other question.',
  },
  comment: text('What is asked, in a sentence.'),
  rulings: {
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', pattern: '^R([1-9]|1\\d|20)$' },
    description: 'What decides.',
  },
  flags: {
    type: 'array',
    uniqueItems: true,
    items: { enum: flags },
    description: "What makes it hard; the file's header says what each catches.",
  },
  input: { type: 'object', description: 'The question; only this may be malformed.' },
  expected: {
    type: 'object',
    description:
      'The answer, field by field. Instants are ISO 8601 with milliseconds and offset; compare them as instants. Lengths are in milliseconds.',
  },
});

const group = objectOf('Questions that one agreement answers.', {
  name: text('What is particular about the agreement.'),
  agreement: {
    type: 'object',
    description: 'The agreement, whole: no default needs to be known. Where it has versions, each has one from 00:00 of its date.',
  },
  vectors: { type: 'array', minItems: 1, items: { $ref: '#/$defs/vector' } },
});

/** The JSON Schema of the vectors' files. */
export function vectorSchema(): Schema {
  const file = objectOf('Vectors about one topic.', {
    $schema: { const: './schema.json' },
    topic: { enum: Object.keys(TOPICS), description: "The file's name." },
    about: text('What is asked, in a sentence.'),
    operation: {
      enum: OPERATIONS,
      description: 'The function that answers: its argument is the input of a vector, its result the answer.',
    },
    count: { type: 'integer', minimum: 1, description: 'How many vectors there are.' },
    flags: {
      type: 'object',
      propertyNames: { enum: flags },
      additionalProperties: { type: 'string', minLength: 1 },
      description: 'The flags of this file, each with the kind of mistake that it catches.',
    },
    groups: { type: 'array', minItems: 1, items: { $ref: '#/$defs/group' } },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: "Vectors of CloudCTI's Service Level Agreement",
    ...file,
    $defs: { group, vector },
  };
}
