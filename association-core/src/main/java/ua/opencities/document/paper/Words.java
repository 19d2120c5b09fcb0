package ua.opencities.document.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.language.Typography;

/**
 * A piece of text with its bold and changed stretches, set by the rules of Ukrainian typography.
 */
public record Words(List<Run> runs) {
  public static final Words NONE = new Words(List.of());

  public Words {
    runs = List.copyOf(runs);
  }

  public static Words of(String text) {
    return NONE.and(text);
  }

  public static Words bold(String text) {
    return NONE.andBold(text);
  }

  public static Words changed(String text) {
    return NONE.andChanged(text);
  }

  /** Runs of one line: the rules of typography reach over the borders between them. */
  public static Words set(List<Run> runs) {
    return new Words(Typeset.of(runs));
  }

  /** A place to write by hand, as a row of underscores. */
  public static Words blank(int length) {
    return of("_".repeat(length));
  }

  public Words and(String text) {
    return with(new Run(Typography.joined(text), false, false));
  }

  public Words andBold(String text) {
    return with(new Run(Typography.joined(text), true, false));
  }

  public Words andChanged(String text) {
    return with(new Run(Typography.joined(text), false, true));
  }

  public Words and(Words more) {
    return new Words(Stream.concat(runs.stream(), more.runs.stream()).toList());
  }

  /** The same words, marked in the preview when they differ from the earlier ones. */
  public Words changedFrom(Words earlier) {
    if (text().equals(earlier.text())) return this;
    return new Words(runs.stream().map(run -> new Run(run.text(), run.bold(), true)).toList());
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public boolean isEmpty() {
    return text().isBlank();
  }

  private Words with(Run run) {
    return new Words(Stream.concat(runs.stream(), Stream.of(run)).toList());
  }
}
