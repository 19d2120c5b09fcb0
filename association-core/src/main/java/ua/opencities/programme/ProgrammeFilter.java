package ua.opencities.programme;

import java.util.Optional;

/**
 * Which programmes are asked for; what is empty does not narrow.
 *
 * @param year any programme whose years hold it
 * @param oblast two digits, as codes of КАТОТТГ begin
 * @param words of the council's name or the title, in any order
 */
public record ProgrammeFilter(
    Optional<Integer> year,
    Optional<ProgrammeState> state,
    Optional<String> oblast,
    Optional<String> words) {
  public static ProgrammeFilter none() {
    return new ProgrammeFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
