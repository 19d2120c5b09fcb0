package ua.opencities.letter;

import java.util.Arrays;
import java.util.List;

/** What a letter is written for; its first words follow from it, and are the writer's to change. */
public enum LetterPurpose {
  ASKS_ADVICE(LetterParty.COUNCIL),
  SENDS_DECISION(LetterParty.COUNCIL),
  REPLIES_WITH_ADVICE(LetterParty.ASSOCIATION),
  REMINDS_OF_FEE(LetterParty.ASSOCIATION),
  ANYTHING(null);

  private final LetterParty writer;

  LetterPurpose(LetterParty writer) {
    this.writer = writer;
  }

  public static List<LetterPurpose> of(LetterParty writer) {
    return Arrays.stream(values()).filter(it -> it.writer == null || it.writer == writer).toList();
  }
}
