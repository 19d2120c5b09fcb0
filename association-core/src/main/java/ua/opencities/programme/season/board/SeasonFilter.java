package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.language.SearchKey;
import ua.opencities.programme.season.SeasonStage;

/**
 * Which councils of a season are wanted; what is empty does not narrow.
 *
 * @param oblast two digits
 * @param trouble what stands in the way, or how late it is
 * @param words of the council's name or place, in any order
 */
public record SeasonFilter(
    Optional<SeasonStage> stage,
    Optional<String> oblast,
    Optional<Trouble> trouble,
    List<String> words) {
  private static final int MOST_WORDS = 8;

  public SeasonFilter {
    words = List.copyOf(words);
  }

  /** Anything that stands in the way, one such thing, being late, or needing a reminder. */
  public record Trouble(String word) {
    public static final String BLOCKED = "blocked";
    public static final String LATE = "late";

    private static Optional<Trouble> read(String typed) {
      String word = typed.toLowerCase(Locale.ROOT);
      boolean known =
          word.equals(BLOCKED)
              || word.equals(LATE)
              || Arrays.stream(Blocker.values()).anyMatch(b -> b.name().equalsIgnoreCase(word));
      return known ? Optional.of(new Trouble(word)) : Optional.empty();
    }

    boolean of(SeasonCouncil council, LocalDate today) {
      if (word.equals(BLOCKED)) return council.isBlocked();
      if (word.equals(LATE)) return council.next().isLate(today);
      return council.blockers().stream().anyMatch(b -> b.name().equalsIgnoreCase(word));
    }
  }

  public static SeasonFilter none() {
    return asked("", "", "", "");
  }

  /** As an address asks; what cannot be read does not narrow. */
  public static SeasonFilter asked(String stage, String oblast, String trouble, String words) {
    String key = SearchKey.of(words.length() > 200 ? words.substring(0, 200) : words);
    return new SeasonFilter(
        Arrays.stream(SeasonStage.values())
            .filter(known -> known.name().equalsIgnoreCase(stage.strip()))
            .findFirst(),
        Optional.of(oblast.strip()).filter(code -> code.matches("[0-9]{2}")),
        Trouble.read(trouble.strip()),
        key.isEmpty()
            ? List.of()
            : Arrays.stream(key.split(" ")).distinct().limit(MOST_WORDS).toList());
  }

  public boolean narrows() {
    return !equals(none());
  }

  boolean takes(SeasonCouncil council, LocalDate today) {
    return stage.filter(wanted -> wanted != council.stage()).isEmpty()
        && oblast.filter(wanted -> !wanted.equals(council.place().oblastCode())).isEmpty()
        && trouble.filter(wanted -> !wanted.of(council, today)).isEmpty()
        && words.stream().allMatch(council.searchKey()::contains);
  }
}
