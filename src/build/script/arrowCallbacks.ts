import ts from 'typescript';

/** Methods of arrays that take a function first. */
const TAKE_FUNCTIONS = ['every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'map', 'reduce', 'reduceRight', 'some', 'sort'];
const NAMES = ['first', 'second'];

/** A change of a source's text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The functions in a node that a method of an array is given, and that are no arrow functions where they stand: Excel's editor refuses their names. */
export function namedCallbacks(node: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (child: ts.Node): void => {
    const callback = ts.isCallExpression(child) && isOfArray(child.expression) ? child.arguments[0] : undefined;
    if (callback !== undefined && !ts.isArrowFunction(callback)) found.push(callback);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** What makes arrow functions of the callbacks in a node that are only named: `.map(step)` becomes `.map((first) => step(first))`. */
export function arrowCallbacks(node: ts.Node, file: ts.SourceFile, checker: ts.TypeChecker): readonly Edit[] {
  return namedCallbacks(node).flatMap((callback) => {
    const [signature] = checker.getSignaturesOfType(checker.getTypeAtLocation(callback), ts.SignatureKind.Call);
    const names = NAMES.slice(0, signature?.parameters.length ?? 0).join(', ');
    const [from, to] = [callback.getStart(file), callback.getEnd()];
    return [
      { from, to: from, text: `(${names}) => ` },
      { from: to, to, text: `(${names})` },
    ];
  });
}

function isOfArray(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && TAKE_FUNCTIONS.includes(callee.name.text);
}
