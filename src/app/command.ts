/** The actions of the page that menus, keys and the palette share: one list, so that none lacks in one of them. */

/** An action by name, ready to be done. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  /** The keys that do it, for the eye. */
  readonly keys?: string;
  readonly run: () => void;
  readonly isDisabled?: boolean;
  /** For a choice among several: whether this one is chosen. */
  readonly isChosen?: boolean;
  readonly tone?: "loss";
};
