declare module '@adobe/structured-data-validator' {
  export interface Issue {
    rootType: string;
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type?: string; property?: string }[];
  }

  export default class Validator {
    /** @param schema The vocabulary as JSON-LD. */
    constructor(schema: object);
    /** Things by their type, in each form in which HTML can hold them. */
    validate(data: Record<'jsonld' | 'microdata' | 'rdfa', Record<string, object[]>>): Promise<Issue[]>;
  }
}
