package ua.opencities.programme.register;

import java.util.Arrays;
import java.util.Optional;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.tenancy.CouncilId;

/**
 * Which programmes are asked for; what is empty does not narrow.
 *
 * @param year any programme whose years hold it
 * @param oblast two digits, as codes of КАТОТТГ begin
 * @param advice where the association's advice on the open text stands
 * @param council whose programmes; a council sees but its own in any case
 * @param words of the council's name or the title, in any order
 */
public record ProgrammeFilter(
    Optional<Integer> year,
    Optional<ProgrammeState> state,
    Optional<String> oblast,
    Optional<String> words,
    Optional<AdviceStep> advice,
    Optional<CouncilId> council) {
  public static ProgrammeFilter none() {
    return new ProgrammeFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static ProgrammeFilter of(CouncilId council) {
    return new ProgrammeFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(council));
  }

  /** As an address asks; what cannot be read does not narrow. */
  public static ProgrammeFilter asked(String year, String state, String oblast, String words) {
    return new ProgrammeFilter(
        given(year).filter(y -> y.matches("[0-9]{4}")).map(Integer::valueOf),
        named(state, ProgrammeState.values()),
        given(oblast).filter(o -> o.matches("[0-9]{2}")),
        given(words).map(w -> w.length() > 200 ? w.substring(0, 200) : w),
        Optional.empty(),
        Optional.empty());
  }

  /** Only those on whose open text the association's advice stands so. */
  public ProgrammeFilter advised(String step) {
    return new ProgrammeFilter(
        year, state, oblast, words, named(step, AdviceStep.values()), council);
  }

  private static <E extends Enum<E>> Optional<E> named(String typed, E[] known) {
    return given(typed)
        .flatMap(
            word ->
                Arrays.stream(known).filter(one -> one.name().equalsIgnoreCase(word)).findFirst());
  }

  private static Optional<String> given(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(t -> !t.isEmpty());
  }
}
