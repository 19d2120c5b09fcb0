package ua.opencities.portal.admin.season;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.PapersWanted;
import ua.opencities.web.Sent;

/** Which papers were ticked; what is no kind and no format is left out. */
public final class WantedForm {
  public static final String PAPERS = "papers";
  public static final String FOLDERS = "folders";

  private WantedForm() {}

  /** The whole year of each council, and not kinds of papers. */
  static boolean wantsFolders(Sent sent) {
    return FOLDERS.equals(sent.field("what"));
  }

  static PapersWanted of(Sent sent, int year) {
    return new PapersWanted(
        year,
        ticked(sent, "format", PaperFormat.class, PaperFormat.values(), Enum::name),
        ticked(sent, "kind", PaperKind.class, PaperKind.values(), PaperKind::slug));
  }

  private static <E extends Enum<E>> Set<E> ticked(
      Sent sent, String field, Class<E> type, E[] all, Function<E, String> word) {
    return Stream.of(all)
        .filter(each -> sent.fields(field).contains(word.apply(each)))
        .collect(toCollection(() -> EnumSet.noneOf(type)));
  }
}
