import type { Dataset } from "@sourcebook/model";

/** How to cite a release of a dataset: creator, year, title, version, release and data digest. */
export function citationOf(dataset: Dataset, release: string | null, digest: string): string {
  const year = release ? ` (${release.slice(0, 4)})` : "";
  const dated = release ? `, release ${release}` : "";
  const creator = dataset.creator.replace(/\.$/, "");
  return `${creator}${year}. ${dataset.title}. Version ${dataset.version}${dated}. Data digest sha256:${digest}.`;
}
