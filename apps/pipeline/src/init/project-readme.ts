import type { NewProject } from "./new-project.ts";

/** README.md of a new project: what lies where, and what to do first. */
export const projectReadme = ({ id, title }: NewProject): string => `# ${title}

A dataset of figures in which every number can be traced to the sentence that said it, made by sourcebook.

\`\`\`sh
sourcebook build                                  # data/ -> data/published/${id}
sourcebook add article.txt --publisher example    # freezes a document under data/sources
sourcebook explain EXPORTS 2023                   # from a number to its sentence
sourcebook verify                                 # proves every number again
\`\`\`

| folder | who writes it | what it holds |
|---|---|---|
| \`data/sources/<publisher>/<date>-<slug>/\` | \`sourcebook add\`, once | a document as received, and \`source.yaml\`: whose it is, when it appeared, its SHA-256, its rights |
| \`data/catalogue/\` | you | indicators, places, products, units, publishers, and the datasets to publish: YAML, each file says what its fields mean |
| \`data/decisions/<publisher>.yaml\` | you | what a person decided on a claim: accept, correct, reject, prefer |
| \`data/published/\` | \`sourcebook build\` | the datasets; never edit a file there |

First steps: add your publishers to \`data/catalogue/publishers.yaml\`, add a document, build. Then remove the invented example
under \`data/sources/example\`. An indicator, place or product that is missing is an entry in \`data/catalogue\`; a mistake in it is named by
file and line.

## A table

A CSV file or a workbook is a document too. Put it into a folder of its own, \`data/sources/<publisher>/<date>-<slug>/\`, with a \`source.yaml\` that says what
its columns mean; \`sourcebook build\` tells what is missing. The table \`Country;2020;2021\`, with the exports of Georgia below, is described by

\`\`\`yaml
document: exports.csv
publisher: example
published: 2022-01-20
language: en
sha256: # what sha256sum exports.csv prints
rights: { holder: Example Times, redistributable: false }
table:
  columns: { counterpart_area: Country }
  across: period
  constants: { reference_area: Georgia, indicator: Exports, unit: mln USD }
\`\`\`

The files of \`data/catalogue\` are copies: later versions of the program do not change them.
`;
