/** The stories of a page in text order: the lead, where there is one, and the teasers. */
export const storiesOf = <Story>({
  lead,
  teasers,
}: {
  readonly lead: Story | null;
  readonly teasers: readonly Story[];
}): readonly Story[] => (lead === null ? teasers : [lead, ...teasers]);
