package ua.opencities.programme;

import java.util.Arrays;
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

  /** As an address asks; what cannot be read does not narrow. */
  public static ProgrammeFilter asked(String year, String state, String oblast, String words) {
    return new ProgrammeFilter(
        given(year).filter(y -> y.matches("[0-9]{4}")).map(Integer::valueOf),
        given(state)
            .flatMap(
                s ->
                    Arrays.stream(ProgrammeState.values())
                        .filter(one -> one.name().equalsIgnoreCase(s))
                        .findFirst()),
        given(oblast).filter(o -> o.matches("[0-9]{2}")),
        given(words).map(w -> w.length() > 200 ? w.substring(0, 200) : w));
  }

  private static Optional<String> given(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(t -> !t.isEmpty());
  }
}
