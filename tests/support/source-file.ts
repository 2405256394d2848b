import path from 'node:path';
import ts from 'typescript';

/** One source file, read for what it leans on. Paths are relative to the repository, with forward slashes. */
export interface SourceFacts {
  readonly path: string;
  readonly lines: number;
  /** Every module it names in an import, an export or a dynamic import. */
  readonly specifiers: readonly string[];
  /** Names it uses without declaring them: globals. */
  readonly globals: ReadonlySet<string>;
  /** Does it call `Math.random`? */
  readonly random: boolean;
}

/** Is this identifier a use of a variable, and not the name of a property, a declaration or a type's member? */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent))
    return false;
  return !(ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent)) || parent.name !== node;
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const named =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent);
  return named && parent.name === node;
}

/** Reads one file's text. Works on the syntax alone, so broken types do not matter. */
export function readSource(file: string, text: string): SourceFacts {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const used = new Set<string>();
  const declared = new Set<string>();
  let random = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (isUse(node)) used.add(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && node.getText(source) === 'Math.random') random = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {
    path: file,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    specifiers: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
    globals: new Set([...used].filter((name) => !declared.has(name))),
    random,
  };
}

/** The folder of `src` a path lies in, or null outside `src`. */
export function folderOf(file: string): string | null {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** The repository path that a relative import means. */
export function resolveRelative(from: string, specifier: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, '')));
}
