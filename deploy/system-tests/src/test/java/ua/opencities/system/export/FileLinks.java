package ua.opencities.system.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ua.opencities.support.Visitor;
import ua.opencities.system.Crawl;
import ua.opencities.system.Person;

/** What the pages of a portal link to, forms left out. */
final class FileLinks {
  private static final Pattern LINK = Pattern.compile("<a[^>]* href=\"(/[^\"#]*)");

  /** A page that asks before it does something; it hands out nothing, and there are many. */
  private static final Pattern FORM =
      Pattern.compile(
          ".*/(new|edit|end|undo|take-back|remove|withdraw|drop|send|approve|discard|correct"
              + "|correction|confirm|again|write-off|close|answer|issue|retire|restore|remind"
              + "|finish|cancel|amend|admit|reverse|refuse|refund|reopen|settle|set-back|give-up"
              + "|accept|merge|call-off|return|style|invite|off|on|terms|contacts/[^/]+)");

  private FileLinks() {}

  /** One for each kind of address, with its query. */
  static Collection<String> met(Person person, Visitor visitor, String... first) {
    Map<String, String> found = new LinkedHashMap<>();
    new Crawl(person.portal(), first)
        .each(
            path -> {
              String page = visitor.get(path.substring(person.portal().length())).body();
              var on =
                  LINK.matcher(page)
                      .results()
                      .map(link -> link.group(1).replace("&amp;", "&"))
                      .filter(link -> link.startsWith(person.portal() + "/"))
                      .toList();
              on.forEach(link -> found.putIfAbsent(Crawl.kind(path(link)), link));
              return on.stream().filter(link -> !FORM.matcher(path(link)).matches()).toList();
            });
    return found.values();
  }

  static String path(String link) {
    return link.replaceFirst("\\?.*", "");
  }
}
