package ua.opencities.document.word;

import com.deepoove.poi.render.compute.RenderDataCompute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.paper.Run;
import ua.opencities.document.paper.Words;

/**
 * What a tag means at its place: first to the innermost list's item, then outwards. This is all the
 * library may ask: no expression, no method, no class is ever looked at.
 *
 * @param outer empty for the paper's own facts
 * @param marked whether changed words stand between {@link #CHANGED} and {@link #END}
 */
record Scope(Facts facts, Optional<Scope> outer, boolean first, boolean last, boolean marked)
    implements RenderDataCompute {
  static final char CHANGED = '\ue002';
  static final char END = '\ue003';

  static Scope of(Facts facts, boolean marked) {
    return new Scope(facts, Optional.empty(), false, false, marked);
  }

  /** A text, whether a section opens, or the scopes of a list's items. */
  @Override
  public Object compute(String written) {
    if (written.isEmpty()) return "";
    String name = written.substring(1);
    return switch (written.charAt(0)) {
      case FilledTags.NOT -> !opens(name);
      case FilledTags.ROWS -> rows(name);
      case FilledTags.NOT_ROWS -> opens(name) ? List.of() : List.of(this);
      case FilledTags.SECTION -> section(name);
      case FilledTags.WITH_STOP -> ended(said(name));
      default -> said(written);
    };
  }

  private Object section(String path) {
    boolean list = path.charAt(0) != FilledTags.PLACE && knowing(path).items(path).isPresent();
    return list ? items(path) : opens(path);
  }

  private List<Scope> rows(String path) {
    if (path.charAt(0) != FilledTags.PLACE && knowing(path).items(path).isPresent())
      return items(path);
    return opens(path) ? List.of(this) : List.of();
  }

  private boolean opens(String path) {
    if (path.charAt(0) == FilledTags.PLACE) return path.endsWith("first") ? first : last;
    return knowing(path).holds(path);
  }

  private List<Scope> items(String path) {
    List<Facts> items = knowing(path).items(path).orElseThrow();
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++)
      scopes.add(new Scope(items.get(i), Optional.of(this), i == 0, i == items.size() - 1, marked));
    return scopes;
  }

  private Facts knowing(String path) {
    if (facts.knows(path)) return facts;
    return outer
        .map(it -> it.knowing(path))
        .orElseThrow(() -> TemplateFileNotAccepted.unknownField(path, ""));
  }

  private String said(String path) {
    Words words = knowing(path).words(path).orElse(Words.NONE);
    if (!marked) return words.text();
    StringBuilder said = new StringBuilder();
    for (Run run : words.runs())
      said.append(run.changed() ? CHANGED + run.text() + END : run.text());
    return said.toString();
  }

  /** «2022 р.» at the end of a sentence takes no second full stop. */
  private static String ended(String said) {
    return said.matches("(?s).*[.!?…]\ue003?") ? said : said + ".";
  }
}
