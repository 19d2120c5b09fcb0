package ua.opencities.web.programme;

import java.util.Arrays;
import java.util.Optional;
import ua.opencities.programme.ProgrammeFilter;
import ua.opencities.programme.ProgrammeState;

/** The filters of an address; what cannot be read does not narrow. */
public final class AskedProgrammes {
  private AskedProgrammes() {}

  public static ProgrammeFilter of(String year, String state, String oblast, String words) {
    return new ProgrammeFilter(
        given(year).filter(y -> y.matches("\\d{4}")).map(Integer::valueOf),
        given(state)
            .flatMap(
                s ->
                    Arrays.stream(ProgrammeState.values())
                        .filter(one -> one.name().equalsIgnoreCase(s))
                        .findFirst()),
        given(oblast).filter(o -> o.matches("\\d{2}")),
        given(words).map(w -> w.length() > 200 ? w.substring(0, 200) : w));
  }

  private static Optional<String> given(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(t -> !t.isEmpty());
  }
}
