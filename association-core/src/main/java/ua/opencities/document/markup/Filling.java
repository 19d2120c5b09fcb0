package ua.opencities.document.markup;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the braces of a checked wording; only maps, lists and values are ever looked into. */
final class Filling {
  /** Characters; a paper is a few dozen thousand. Lists inside lists grow beyond any memory. */
  private static final int LONGEST = 1_000_000;

  private static final Mustache.Compiler STRICT =
      Mustache.compiler()
          .strictSections(true)
          .withEscaper(text -> text)
          .withFormatter(value -> value instanceof Value text ? Marks.around(text) : "")
          .withCollector(new FactsAlone());

  private final Template template;

  private Filling(Template template) {
    this.template = template;
  }

  static Filling of(List<String> lines) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!Tags.ALONE.matcher(line).matches()) marked.append(Marks.line(i + 1, line.isBlank()));
      marked.append(line).append('\n');
    }
    return new Filling(STRICT.compile(marked.toString()));
  }

  String with(Facts facts) {
    StringBuilder filled = new StringBuilder();
    try {
      template.execute(facts.values(), new Bounded(filled));
    } catch (MustacheException.Context unknown) {
      throw new IllegalStateException("a field of the list without a fact: " + unknown.key);
    } catch (TooLong endless) {
      throw MarkupBroken.tooLong(endless.line);
    }
    return filled.toString();
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;

    TooLong(int line) {
      this.line = line;
    }
  }

  private static final class Bounded extends Writer {
    private final StringBuilder filled;

    Bounded(StringBuilder filled) {
      this.filled = filled;
    }

    @Override
    public void write(char[] text, int from, int length) {
      if (filled.length() + length > LONGEST) throw new TooLong(lastLine());
      filled.append(text, from, length);
    }

    private int lastLine() {
      int mark = filled.lastIndexOf(String.valueOf(Marks.LINE));
      int end = filled.indexOf(String.valueOf(Marks.END), mark);
      return mark < 0 || end < 0 ? 1 : Math.abs(Integer.parseInt(filled.substring(mark + 1, end)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /** The library's own collector would call any method of any object that a wording names. */
  private static final class FactsAlone implements Mustache.Collector {
    /** An empty value is as none: its section stays shut. */
    @Override
    public Iterator<?> toIterator(Object value) {
      if (value instanceof Value text && text.text().isEmpty()) return List.of().iterator();
      return value instanceof List<?> list ? list.iterator() : null;
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
      return (in, path) -> fact(in, path);
    }

    private static Object fact(Object in, String path) {
      Object found = in instanceof Map<?, ?> facts ? facts.get(path) : null;
      return found == null ? Template.NO_FETCHER_FOUND : found;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }
}
