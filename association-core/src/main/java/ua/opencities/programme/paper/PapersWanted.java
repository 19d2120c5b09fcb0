package ua.opencities.programme.paper;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ua.opencities.document.paper.PaperFormat;

/**
 * Which papers of a year are wanted, as the argument of their job says it: {@code 2027 pdf,docx
 * programme,passport}. The year alone wants every paper as PDF.
 */
public record PapersWanted(int year, Set<PaperFormat> formats, Set<PaperKind> kinds) {
  public static final String JOB = "papers-of-year";

  /**
   * @throws NothingWanted when there would be no file
   */
  public PapersWanted {
    if (formats.isEmpty()) throw new NothingWanted("format");
    if (kinds.isEmpty()) throw new NothingWanted("kind");
    formats = Set.copyOf(formats);
    kinds = Set.copyOf(kinds);
  }

  public static PapersWanted read(String argument) {
    String[] words = argument.split(" ");
    return new PapersWanted(
        Integer.parseInt(words[0]),
        words.length < 2
            ? EnumSet.of(PaperFormat.PDF)
            : Arrays.stream(words[1].split(","))
                .map(word -> PaperFormat.ending(word).orElseThrow())
                .collect(toCollection(() -> EnumSet.noneOf(PaperFormat.class))),
        words.length < 3
            ? EnumSet.allOf(PaperKind.class)
            : Arrays.stream(words[2].split(","))
                .map(PaperKind::of)
                .collect(toCollection(() -> EnumSet.noneOf(PaperKind.class))));
  }

  public String argument() {
    return year
        + " "
        + formats.stream()
            .sorted()
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(joining(","))
        + " "
        + kinds.stream().sorted().map(PaperKind::slug).collect(joining(","));
  }
}
