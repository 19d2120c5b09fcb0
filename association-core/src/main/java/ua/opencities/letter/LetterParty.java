package ua.opencities.letter;

/** Who writes, and to whom. OTHER is anybody outside: such a letter the association never sees. */
public enum LetterParty {
  COUNCIL,
  ASSOCIATION,
  OTHER
}
