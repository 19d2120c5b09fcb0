package ua.opencities.system.isolation;

import static ua.opencities.system.isolation.NamedRow.form;
import static ua.opencities.system.isolation.NamedRow.get;
import static ua.opencities.system.isolation.NamedRow.json;
import static ua.opencities.system.isolation.NamedRow.multipart;
import static ua.opencities.system.isolation.NamedRow.post;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Every place of the member portal where a query or a body names a row, in the order in which one
 * council can do all of it: a report is corrected, looked at, finished, and written again.
 */
final class NamedRows {
  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final String REPORT = "/year/2025/report";

  private static final Function<Neighbour, String> OF_2025 =
      who -> found(who, "/api/v1/years/2025", "\"firstEdition\":\"" + ID);
  private static final Function<Neighbour, String> AGREED =
      who -> agreed(who, found(who, "/api/v1/years/2025", "\"firstEdition\":\"" + ID));

  private final Prepared prepared;

  /**
   * @param prepared null where nothing is going to be asked
   */
  NamedRows(Prepared prepared) {
    this.prepared = prepared;
  }

  List<NamedRow> all() {
    return List.of(
        get("ReportPages programme", OF_2025, REPORT + "?programme=%s"),
        get("ReportPages programme", OF_2025, REPORT + "/paper.pdf?programme=%s"),
        post("ReportPages programme", OF_2025, REPORT + "/correct?programme=%s"),
        get("ReportPages programme", OF_2025, REPORT + "/finish?programme=%s"),
        new NamedRow("ReportPages programme", OF_2025, NamedRows::finish),
        new NamedRow("ReportPages programme", OF_2025, (who, id) -> save(who, id, of2025(who))),
        new NamedRow("ReportForm programme", OF_2025, (who, id) -> save(who, of2025(who), id)),
        get("MoneyPages programme", OF_2025, "/year/2025/money/new?programme=%s"),
        post(
            "MoneyForm programme",
            OF_2025,
            "/year/2025/money/new",
            "programme=%s|step=PLANNED|amount=0.01|date=2025-03-01|document=проба".split("[=|]")),
        post("YearProgrammePages programme", OF_2025, "/year/2025/programme", "programme", "%s"),
        get("NewLetterPages programme", OF_2025, "/letters/new/asks-advice?programme=%s"),
        get(
            "HeirsPaperPages paper",
            who -> prepared.inheritedPaper(who),
            "/inherited/file?paper=%s"),
        get("JoinPages council", who -> prepared.joining(who), "/join?council=%s"),
        get("JoinInterestPages council", who -> prepared.joining(who), "/join/interest?council=%s"),
        post(
            "JoinForm council",
            who -> prepared.joining(who),
            "/join/interest",
            "council=%s|name=Олена Проба|post=секретарка|email=isolation@example.org"
                .split("[=|]")),
        post("ProgrammePages basis", OF_2025, "/programmes/new", "from", "2034", "basis", "%s"),
        new NamedRow("NewProgrammeJson basedOn", OF_2025, NamedRows::begin),
        new NamedRow("ActForm official", Neighbour::official, this::agree),
        new NamedRow("ActPages act", this::scanned, this::scan),
        new NamedRow("CorrectActPages act", AGREED, NamedRows::correctOnPage),
        new NamedRow("NewActJson corrects", AGREED, NamedRows::correct));
  }

  private static String of2025(Neighbour who) {
    return OF_2025.apply(who);
  }

  private static HttpResponse<String> finish(Neighbour who, String programme) {
    String look = REPORT + "/finish?programme=" + of2025(who);
    String version = found(who, look, "name=\"version\" value=\"(\\d+)\"");
    return who.visitor.post(
        REPORT + "/finish?programme=" + programme, form(who, "", "version", version));
  }

  /** A draft begun if there is none, and saved. */
  private static HttpResponse<String> save(Neighbour who, String asked, String shown) {
    String own = "?programme=" + of2025(who);
    who.visitor.post(REPORT + "/correct" + own, form(who, ""));
    String version = found(who, REPORT + own, "name=\"version\" value=\"(\\d+)\"");
    return who.visitor.post(
        REPORT + "?programme=" + asked, form(who, shown, "programme", "%s", "version", version));
  }

  private static HttpResponse<String> begin(Neighbour who, String basis) {
    return json(who, "/api/v1/programmes", "{\"year\":2035,\"basedOn\":\"" + basis + "\"}");
  }

  private HttpResponse<String> agree(Neighbour who, String official) {
    var act = form(who, official, "number", "7", "date", "2026-11-01", "official", "%s");
    return multipart(who, prepared.draft + "/acts/committee", act);
  }

  private HttpResponse<String> scan(Neighbour who, String act) {
    String file = "/programmes/" + prepared.scanned + "/acts/agreed/file?act=" + act;
    return who.visitor.get(file);
  }

  private String scanned(Neighbour who) {
    return agreed(who, prepared.agreed(who, of2025(who)));
  }

  private static HttpResponse<String> correctOnPage(Neighbour who, String act) {
    var fields = Knock.filled(who.token);
    fields.put("act", act);
    fields.put("date", "2024-11-08");
    return who.visitor.post("/programmes/" + of2025(who) + "/correct/agreed", fields);
  }

  private static HttpResponse<String> correct(Neighbour who, String act) {
    String body =
        """
        {"body":"EXECUTIVE_COMMITTEE","number":"7","date":"2024-11-07","reason":"проба","corrects":"%s",
         "signatory":{"givenName":"Олена","surname":"Проба","position":"голова","gender":"FEMININE"}}"""
            .formatted(act);
    return json(who, "/api/v1/programmes/" + of2025(who) + "/acts", body);
  }

  private static String agreed(Neighbour who, String programme) {
    return found(
        who,
        "/api/v1/programmes/" + programme,
        "\"date\":\"[^\"]*\",\"id\":\"" + ID + "\",\"number\":\"[^\"]*\",[^}]*\"verb\":\"AGREED\"");
  }

  static String found(Neighbour who, String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(who.visitor.get(page).body());
    if (!found.find()) throw new IllegalStateException("nothing like " + pattern + " on " + page);
    return found.group(1);
  }
}
