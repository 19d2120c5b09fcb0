package ua.opencities.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.language.SearchKey;

/**
 * Which councils are wanted; what is empty does not narrow.
 *
 * @param words as {@code language.SearchKey} writes them; each must be found
 * @param oblast two digits
 * @param kind name of a {@code council.CouncilKind}
 * @param standings names of {@code membership.Standing}
 * @param territory name of a {@code council.territory.TerritoryStatus}, or {@link #LISTED} for all
 *     that are on the state's list
 * @param interest {@link #LASTING} for those whose interest in joining waits for a decision, {@link
 *     #EVER} for all that showed any
 */
public record CouncilFilter(
    List<String> words,
    String oblast,
    String kind,
    Set<String> standings,
    Optional<ProgrammeOfYear> programme,
    Optional<AttributeWanted> attribute,
    String territory,
    String interest) {
  public static final String LISTED = "LISTED";
  public static final String LASTING = "LASTING";
  public static final String EVER = "EVER";

  private static final int MOST_WORDS = 8;

  public CouncilFilter {
    words = words.stream().distinct().limit(MOST_WORDS).toList();
    standings = Set.copyOf(standings);
  }

  /**
   * @param typed as a person typed it
   */
  public static CouncilFilter of(String typed, String oblast, String kind, Set<String> standings) {
    return new CouncilFilter(
        wordsOf(SearchKey.of(account(typed))),
        oblast,
        kind,
        standings,
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }

  public CouncilFilter with(Optional<ProgrammeOfYear> wanted) {
    return new CouncilFilter(
        words, oblast, kind, standings, wanted, attribute, territory, interest);
  }

  public CouncilFilter having(Optional<AttributeWanted> wanted) {
    return new CouncilFilter(
        words, oblast, kind, standings, programme, wanted, territory, interest);
  }

  public CouncilFilter at(String wanted) {
    return new CouncilFilter(
        words, oblast, kind, standings, programme, attribute, wanted, interest);
  }

  public CouncilFilter interested(String wanted) {
    return new CouncilFilter(
        words, oblast, kind, standings, programme, attribute, territory, wanted);
  }

  public static CouncilFilter all() {
    return of("", "", "", Set.of());
  }

  /** An account is printed in groups of four. */
  private static String account(String typed) {
    String together = typed.replaceAll("[\\s\\p{Zs}]", "");
    return together.matches("(?i)UA\\d{27}") ? together : typed;
  }

  /** A lone letter is a preposition or half a word: it narrows only when it stands alone. */
  private static List<String> wordsOf(String searchKey) {
    if (searchKey.isEmpty()) return List.of();
    var words = List.of(searchKey.split(" "));
    var longer = words.stream().filter(word -> word.length() > 1).toList();
    return longer.isEmpty() ? words : longer;
  }

  /**
   * How far the council's programme for a year has come.
   *
   * @param state {@code DRAFT}, {@code AGREED}, {@code APPROVED}, or {@link #NONE}
   */
  public record ProgrammeOfYear(int year, String state) {
    /** There is no programme for the year. */
    public static final String NONE = "NONE";

    public static final List<String> STATES = List.of(NONE, "DRAFT", "AGREED", "APPROVED");

    /** As it stands in an address, {@code 2027-NONE}; nonsense narrows nothing. */
    public static Optional<ProgrammeOfYear> read(String word) {
      String[] parts = word.split("-", 2);
      return parts.length == 2 && parts[0].matches("\\d{4}") && STATES.contains(parts[1])
          ? Optional.of(new ProgrammeOfYear(Integer.parseInt(parts[0]), parts[1]))
          : Optional.empty();
    }

    public String word() {
      return year + "-" + state;
    }
  }
}
