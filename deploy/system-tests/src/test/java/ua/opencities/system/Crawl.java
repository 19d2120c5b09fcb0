package ua.opencities.system;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page that links lead to from a portal's home, each kind of page once. */
public final class Crawl {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern ROW = Pattern.compile("[?&](\\w+)=" + ID);
  private static final Pattern NO_PAGE =
      Pattern.compile(
          ".*(/sign-out|/language/.*|/api/.*|/assets/.*|/webjars/.*|/health.*|/file|/scan|/result|\\.(pdf|docx|xlsx|csv|json|xml|zip))");
  private static final int MOST = 240;

  private final String portal;
  private final Map<String, String> seen = new LinkedHashMap<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();

  /**
   * @param portal {@code ""} or {@code "/admin"}
   * @param first pages to be seen before others of their kind
   */
  public Crawl(String portal, String... first) {
    this.portal = portal;
    for (String path : first) add(path);
    add(portal + "/");
  }

  /**
   * @param visit opens the address and looks at the page
   */
  void each(Page page, Consumer<String> visit) {
    each(
        path -> {
          visit.accept(path);
          return links(page);
        });
  }

  /**
   * @param linksOf opens the address and gives the links on it, each with its query
   */
  public void each(Function<String, List<String>> linksOf) {
    while (!open.isEmpty()) {
      linksOf.apply(open.remove()).forEach(this::add);
      if (seen.size() > MOST)
        throw new IllegalStateException("links without end: " + seen.keySet());
    }
  }

  List<String> kinds() {
    return List.copyOf(seen.keySet());
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Page page) {
    return (List<String>)
        page.evaluate(
            "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin)"
                + ".map(a => a.pathname + a.search)");
  }

  private void add(String link) {
    String path = link.replaceFirst("\\?.*", "");
    boolean inside =
        portal.isEmpty()
            ? !path.startsWith("/admin")
            : path.equals(portal) || path.startsWith(portal + "/");
    String kind = kind(path) + rows(link);
    if (inside && !NO_PAGE.matcher(path).matches() && seen.putIfAbsent(kind, link) == null)
      open.add(link);
  }

  /** {@code /programmes/{id}}, {@code /year/{year}}: one of its kind is enough. */
  public static String kind(String path) {
    return ID.matcher(path)
        .replaceAll("{id}")
        .replaceFirst("/templates/[a-z-]+/(full|short|table)", "/templates/{kind}/{variant}")
        .replaceFirst("/versions/\\d+", "/versions/{number}")
        .replaceFirst("(?<=/(year|years|seasons)/)[0-9]{4}", "{year}")
        .replaceFirst("(?<=.)/$", "");
  }

  /** Which rows the query names: with one of them a page is another page. */
  private static String rows(String link) {
    var named = new StringBuilder();
    Matcher found = ROW.matcher(link);
    while (found.find()) named.append('?').append(found.group(1));
    return named.toString();
  }
}
