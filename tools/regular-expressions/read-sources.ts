import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Node, SourceFile } from "typescript/unstable/ast";
import {
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isRegularExpressionLiteral,
} from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";
import type { Expression } from "./expression.ts";

export type Sources = {
  readonly literals: readonly Expression[];
  /** The lines that build expressions from text: `new RegExp(...)`. */
  readonly constructions: readonly string[];
};

/** The expressions in the sources of the packages and apps of the repository, without tests. */
export function readSources(root: string): Sources {
  const literals: Expression[] = [];
  const constructions: string[] = [];
  for (const file of filesOfProgram(root)) {
    const visit = (node: Node): void => {
      const where = `${relative(root, file.fileName)}:${lineOf(node, file)}`;
      if (isRegularExpressionLiteral(node)) literals.push({ ...partsOf(node.text), where: [where] });
      if (isConstruction(node)) constructions.push(where);
      node.forEachChild(visit);
    };
    visit(file);
  }
  return { literals, constructions };
}

/** What `tsconfig.build.json` of each package compiles. */
function filesOfProgram(root: string): readonly SourceFile[] {
  const configs = ["packages", "apps"]
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name, "tsconfig.build.json")))
    .filter((config) => existsSync(config));
  const api = new API({ cwd: root });
  const snapshot = api.updateSnapshot({ openProjects: configs });
  const files = configs.flatMap((config) => {
    const project = snapshot.getProject(config);
    if (!project) throw new Error(`${config}: TypeScript does not open it`);
    return project.rootFiles.map((name) => {
      const file = project.program.getSourceFile(name);
      if (!file) throw new Error(`${name}: TypeScript does not read it`);
      return file;
    });
  });
  api.close();
  return files;
}

const lineOf = (node: Node, file: SourceFile): number =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

const isConstruction = (node: Node): boolean =>
  (isNewExpression(node) || isCallExpression(node)) &&
  isIdentifier(node.expression) &&
  node.expression.text === "RegExp";

/** `/a\/b/gi` is `a\/b` with the flags `gi`. */
function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf("/");
  const { source, flags } = new RegExp(literal.slice(1, end), literal.slice(end + 1));
  return { source, flags };
}
