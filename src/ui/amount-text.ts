// The texts of amounts are also needed where no page is: in the background, for the card of a prompt.
export * from '../domain/amount-text';
