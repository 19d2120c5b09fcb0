package ua.opencities.programme.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.council.CouncilExists;
import ua.opencities.document.PathName;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.programme.EditionView;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.year.money.YearMoney;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Each programme of the year with all its editions, and the movements of the year's money. */
@ApplicationScoped
class ProgrammesOfYear implements FolderPart {
  /** A council has one or two programmes a year; a page that is full would hide others. */
  private static final Page.Request ALL = new Page.Request(1, 200);

  @Inject private CouncilExists councils;
  @Inject private ProgrammeRegister register;
  @Inject private ProgrammeEditions editions;
  @Inject private ProgrammeDetails details;
  @Inject private EditionPapers papers;
  @Inject private EditionActs acts;
  @Inject private YearMoney money;

  @Override
  public List<FolderFile> of(Actor actor, CouncilId council, int year) {
    councils.require(actor, council);
    List<FolderFile> files = new ArrayList<>();
    List<ProgrammeRow> rows =
        register.page(actor, ProgrammeFilter.of(council), ALL).items().stream()
            .filter(row -> row.fromYear() <= year && year <= row.toYear())
            .sorted(comparing(row -> row.id().toString()))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      String folder = rows.size() == 1 ? "programme" : "programme-" + (i + 1);
      for (EditionView edition : editions.of(actor, rows.get(i).id()))
        add(actor, council, folder, edition, files);
    }
    files.add(
        FolderFile.small(
            "money.json", asker -> bytes(FactsJson.of(money.of(asker, council, year)))));
    return files;
  }

  private void add(
      Actor actor, CouncilId council, String folder, EditionView edition, List<FolderFile> files) {
    String at = PathName.of(folder, "edition-" + edition.number());
    files.add(
        FolderFile.small(
            at + "/programme.json", asker -> bytes(FactsJson.of(details.of(asker, edition.id())))));
    files.addAll(papers.of(actor, at + "/papers", council, edition.id()));
    files.addAll(acts.of(actor, at + "/acts", edition.id()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
