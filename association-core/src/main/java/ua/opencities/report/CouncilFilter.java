package ua.opencities.report;

import java.util.List;
import java.util.Set;
import ua.opencities.language.SearchKey;

/**
 * Which councils are wanted; what is empty does not narrow.
 *
 * @param words as {@code language.SearchKey} writes them; each must be found
 * @param oblast two digits
 * @param kind name of a {@code council.CouncilKind}
 * @param standings names of {@code membership.Standing}
 */
public record CouncilFilter(List<String> words, String oblast, String kind, Set<String> standings) {
  private static final int MOST_WORDS = 8;

  public CouncilFilter {
    words = words.stream().distinct().limit(MOST_WORDS).toList();
    standings = Set.copyOf(standings);
  }

  /**
   * @param typed as a person typed it
   */
  public static CouncilFilter of(String typed, String oblast, String kind, Set<String> standings) {
    return new CouncilFilter(wordsOf(SearchKey.of(typed)), oblast, kind, standings);
  }

  public static CouncilFilter all() {
    return of("", "", "", Set.of());
  }

  /** A lone letter is a preposition or half a word: it narrows only when it stands alone. */
  private static List<String> wordsOf(String searchKey) {
    if (searchKey.isEmpty()) return List.of();
    var words = List.of(searchKey.split(" "));
    var longer = words.stream().filter(word -> word.length() > 1).toList();
    return longer.isEmpty() ? words : longer;
  }
}
