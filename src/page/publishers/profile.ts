import type { Selectors } from "../../records.js";

/** A publisher as pages show it: its letters, its hosts, its home, what its addresses say. */
export interface PublisherProfile {
  /** The name that records carry. */
  readonly name: string;
  /** Other names that its pages give the site by. */
  readonly aliases: readonly string[];
  /** The letters of its credit marker, without brackets and dash. Its hosts serve as markers too. */
  readonly markers: readonly string[];
  /** Without "www."; sub-domains belong to them. */
  readonly hosts: readonly string[];
  /** General Statistics Office code (map before July 2025) of its home province; null for the whole country. */
  readonly province: string | null;
  /** How its story numbers rise with time. */
  readonly storyIds?: StoryIds;
  /** How its pages were built and when; empty where general evidence serves. */
  readonly layouts?: readonly Layout[];
}

/** Known pairs of story number and month, oldest first. */
export interface StoryIds {
  /** Finds the number in the path of an address; group 1. */
  readonly pattern: RegExp;
  /** Finds the number in the path of a picture that bears it; group 1. */
  readonly imagePattern?: RegExp;
  readonly points: readonly (readonly [id: number, month: string])[];
}

/** Selectors that hold for pages of a stretch of time. */
export interface Layout {
  /** First day, ISO; null from the beginning. */
  readonly from: string | null;
  /** Last day, ISO; null where it still holds. */
  readonly until: string | null;
  readonly selectors: Selectors;
}
