package ua.opencities.report.contact;

import java.util.List;

/**
 * Which members’ contacts are wanted; what is empty does not narrow.
 *
 * @param function name of a {@code council.contact.ContactFunction}
 * @param words as {@code language.SearchKey} writes them, in the council’s name
 * @param oblast two digits
 */
public record ContactFilter(String function, Named named, String words, String oblast) {
  /** Members that have named somebody for the matter, those that have not, or both. */
  public enum Named {
    ALL,
    WITH,
    WITHOUT
  }

  List<String> parameters() {
    return List.of(function, named.name(), words, oblast);
  }
}
