import type { Claim, Issue, Refusal, Source } from "@sourcebook/model";

/** The two areas that something is between. */
export type Areas = { readonly REF_AREA: string; readonly COUNTERPART_AREA: string };

/** Which document of which folder. */
export type Place = {
  readonly slug: string;
  /** The line of JSON Lines, else a number from 1. */
  readonly ordinal: number;
};

/** A document that was read. */
export type DocumentRow = Place & {
  readonly source: Source;
  /** Is it the only one of its folder? */
  readonly isAlone: boolean;
  /** What its claims are between: tells whether a dataset cites it. */
  readonly areas: readonly Areas[];
  readonly claims: number;
  readonly refusals: number;
  /** The canonical text, where it may be published. */
  readonly text: string | null;
};

/** The numbers of a document that are no claims. */
export type RefusalsRow = Place & { readonly id: string; readonly refusals: readonly Refusal[] };

/** Claims of a document whose families are of one partition, with what ranking them takes. */
export type ClaimsRow = Place & {
  readonly source: Source;
  readonly areas: readonly Areas[];
  readonly claims: readonly Claim[];
};

/** A problem; its place is relative to `data/sources`, or in a part to the project. */
export type IssueRow<Slug extends string | null = string> = { readonly slug: Slug; readonly issue: Issue };

/** What a shard holds, counted. */
export type ShardSummary = {
  /** Documents, with those that cannot be used. */
  readonly found: number;
  readonly read: number;
  /** What cannot be used: folders, or lines of their files. */
  readonly refused: readonly string[];
  /** Of the claims. */
  readonly families: readonly string[];
};

/** The sections of a shard's pack; `claims` are one section for each partition that has any. */
export const DOCUMENTS = "documents";
export const REFUSALS = "refusals";
export const ISSUES = "issues";
export const SUMMARY = "summary";
export const claimsOf = (partition: number): string => `claims/${partition}`;
