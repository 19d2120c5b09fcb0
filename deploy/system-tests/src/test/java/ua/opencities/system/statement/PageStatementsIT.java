package ua.opencities.system.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.support.Visitor;
import ua.opencities.system.Crawl;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/**
 * What a page asks of the database is told by the page, never by its rows. Late, when the other
 * tests have filled the lists; every page that a link leads to, so that none is forgotten.
 */
@ExtendWith(OnPlatform.class)
@Order(1_490_000_000)
class PageStatementsIT {
  private static final int MOST = 70;
  private static final int MOST_ALIKE = 6;
  private static final Pattern LINK = Pattern.compile("<a[^>]* href=\"(/[^\"]*)\"");

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"ADMIN", "ZHOVKVA"})
  void noPageAsksOnceForEachOfItsRows(Person person, Platform platform) {
    var visitor = new Visitor(platform.address() + person.portal());
    visitor.signIn(person.email(), Person.PASSWORD);
    var crawl = new Crawl(person.portal());
    var pages = new int[1];
    try (var log = new StatementLog(platform)) {
      crawl.each(
          path -> {
            String page = visitor.get(path.substring(person.portal().length())).body();
            for (List<String> asked : log.askedSince()) judge(path, asked);
            pages[0]++;
            return LINK.matcher(page).results().map(found -> found.group(1)).toList();
          });
    }
    assertThat(faults).isEmpty();
    assertThat(pages[0]).isGreaterThan(15);
  }

  private void judge(String path, List<String> asked) {
    if (asked.size() > MOST) faults.add(path + " asks " + asked.size() + " times");
    Map<String, Long> alike =
        asked.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    alike.forEach(
        (statement, times) -> {
          if (times > MOST_ALIKE) faults.add(path + " asks " + times + " times: " + statement);
        });
  }
}
