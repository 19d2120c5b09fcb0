package ua.opencities.letter;

/** Where a letter lies, as the asking side sees it. */
public enum LetterBox {
  DRAFTS,
  SENT,
  RECEIVED
}
