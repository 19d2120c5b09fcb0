package ua.opencities.report.candidate;

import java.util.Arrays;
import java.util.List;
import ua.opencities.language.SearchKey;

/**
 * Which candidates are wanted; what is empty does not narrow.
 *
 * @param words as {@code language.SearchKey} writes them
 * @param stage name of an {@code admission.JoiningStage}
 * @param turn name of an {@code admission.Turn}
 */
public record CandidateFilter(List<String> words, String stage, String turn) {
  private static final int MOST_WORDS = 8;

  public static CandidateFilter of(String typed, String stage, String turn) {
    var words =
        Arrays.stream(SearchKey.of(typed).split(" "))
            .filter(word -> word.length() > 1)
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return new CandidateFilter(words, stage, turn);
  }
}
