import ts from 'typescript-5';

/** A name in an API: of a prop, a field of an item, an option. */
export interface Name {
  name: string;
  /** The declaration that it is in, and the way to it: `NewsletterFormProps.fieldNames`. */
  owner: string;
}

/** Parses declarations as API Extractor reports them. */
export const parsed = (code: string): ts.SourceFile =>
  ts.createSourceFile('api.d.ts', code, ts.ScriptTarget.Latest, true);

/** Every name of a prop, a field or an option in some declarations. */
export function namesIn(code: string): Name[] {
  const names: Name[] = [];
  const look = (node: ts.Node, owner: string): void => {
    let inside = owner;
    if (isDeclaration(node) && node.name) inside = node.name.getText();
    else if (isField(node)) {
      const name = textOf(node.name);
      names.push({ name, owner });
      inside = `${owner}.${name}`;
    }
    ts.forEachChild(node, (child) => look(child, inside));
  };
  look(parsed(code), '');
  return names;
}

/** A name as it is read: `early-support`, without quotation marks. */
export const textOf = (name: ts.PropertyName): string => (ts.isStringLiteral(name) ? name.text : name.getText());

export const isField = (node: ts.Node): node is ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration =>
  ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);

const isDeclaration = (
  node: ts.Node,
): node is
  | ts.ClassDeclaration
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration =>
  ts.isClassDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isVariableDeclaration(node);
