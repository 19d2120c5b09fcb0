package ua.opencities.system.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.support.Visitor;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;
import ua.opencities.system.Platform;

/**
 * In a demonstration whoever is sent a file sees that its data are invented. Every file that a link
 * of a page leads to, one of its kind, and the same by the API; a new one that no link was met to
 * fails until it is named. Early, while the demonstration stands as it was made.
 */
@ExtendWith(OnPlatform.class)
@Order(2)
class MarkedExportsIT {
  private static final Pattern COUNCIL = Pattern.compile("href=\"(/admin/councils/[0-9a-f-]{36})");

  private static final Pattern SCENARIO =
      Pattern.compile("href=\"/admin/tariff-scenarios/([0-9a-f-]{36})\"");

  /** What somebody wrote elsewhere is handed out as it came; a form to fill tells of nobody. */
  private static final Set<String> AS_IT_CAME =
      Set.of(
          "ActFiles.file",
          "ImportPages.file",
          "OpeningImportPages.file",
          "ReconciliationFiles.copy",
          "SignedCopyFiles.copy",
          "TemplateUploadPages.starter",
          "TemplateVersionPages.file");

  /** To which no link leads in a demonstration as it was made, with the reason. */
  private static final Map<String, String> NOT_MET =
      Map.of(
          "JobPages.result", "nobody has asked for an archive yet: JobIT reads one",
          "InvoicePackApi.file", "the archive of a job, as JobIT reads it",
          "HeirsPaperPages.file", "Zhovkva came of no council; the paper is kept as it was made",
          "LanguagePages.choose", "no file: leads back to the page");

  private final Set<String> faults = new TreeSet<>();

  @Test
  void everyFileOfTheOfficeIsMarked(Platform platform, @TempDir Path scratch) {
    Visitor office = signedIn(Person.ADMIN, platform);
    look(
        Person.ADMIN,
        office,
        exports("admin-portal.war", scratch),
        found(office, "/councils?q=%D0%96%D0%BE%D0%B2%D0%BA", COUNCIL).get(0) + "/years/2025",
        "/admin/tariff-scenarios/compare?id="
            + String.join("&id=", found(office, "/tariff-scenarios", SCENARIO)));
  }

  @Test
  void everyFileOfACouncilIsMarked(Platform platform, @TempDir Path scratch) {
    look(
        Person.ZHOVKVA,
        signedIn(Person.ZHOVKVA, platform),
        exports("member-portal.war", scratch),
        "/year/2025",
        "/open-data");
  }

  private void look(Person person, Visitor visitor, Exports exports, String... first) {
    Set<String> missing = new TreeSet<>(exports.names());
    for (String link : FileLinks.met(person, visitor, first)) {
      String address = link.substring(person.portal().length());
      if (exports.answering(FileLinks.path(address)).isPresent())
        for (String each : withTheApis(address))
          exports
              .answering(FileLinks.path(each))
              .filter(name -> !NOT_MET.containsKey(name))
              .ifPresent(
                  name -> {
                    missing.remove(name);
                    if (!AS_IT_CAME.contains(name)) judge(name, each, visitor.bytes(each));
                  });
    }
    missing.removeAll(AS_IT_CAME);
    missing.removeAll(NOT_MET.keySet());
    missing.forEach(name -> faults.add(name + ": no link was met"));
    assertThat(faults).isEmpty();
  }

  private void judge(String name, String address, HttpResponse<byte[]> answer) {
    String asked = name + " " + address;
    if (answer.statusCode() != 200) faults.add(asked + " answers " + answer.statusCode());
    else
      Marks.missingIn("the file", answer.body()).forEach(file -> faults.add(asked + ": " + file));
  }

  /** The same file for a program: {@code /api/v1/invoices/{id}.pdf}. */
  private static Set<String> withTheApis(String address) {
    String known = "/api/v1" + address.replaceFirst("^/account/", "/");
    return new LinkedHashSet<>(
        List.of(
            address,
            known,
            known.replace("/paper.", "."),
            known.replaceFirst("/fees\\.(\\w+)\\?", "/fees?format=$1&")));
  }

  private static List<String> found(Visitor visitor, String page, Pattern wanted) {
    return wanted
        .matcher(visitor.get(page).body())
        .results()
        .map(each -> each.group(1))
        .distinct()
        .toList();
  }

  private static Visitor signedIn(Person person, Platform platform) {
    var visitor = new Visitor(platform.address() + person.portal());
    visitor.signIn(person.email(), Person.PASSWORD);
    return visitor;
  }

  private static Exports exports(String war, Path scratch) {
    Path launcher = Path.of(System.getProperty("launcher.jar"));
    return Exports.of(launcher.resolveSibling("apps").resolve(war), scratch);
  }
}
