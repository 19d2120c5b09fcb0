package ua.opencities.system.isolation;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.support.Visitor;
import ua.opencities.system.Person;

/** A council's clerk with what only this council has: ids, and words that appear nowhere else. */
final class Neighbour {
  private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** The smallest file that a reader of PDF opens. */
  private static final String SCAN =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
          + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  private final String portal;
  final Visitor visitor;
  final String token;

  Neighbour(String portal, Person clerk) {
    this.portal = portal;
    visitor = new Visitor(portal);
    visitor.signIn(clerk.email(), Person.PASSWORD);
    token = visitor.token("/");
  }

  String council() {
    return first("/api/v1/councils", "\"id\":\"(" + UUID_PATTERN + ")\"");
  }

  String programme() {
    return first("/api/v1/programmes", "\"id\":\"(" + UUID_PATTERN + ")\"");
  }

  /** One whose committee's act has its scan: drafted for a year after the demonstration's. */
  String programmeWithAScan() {
    String drafted =
        visitor
            .post(
                "/programmes/new",
                Map.of("_csrf", token, "from", "2027", "to", "2027", "basis", programme()))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String id = drafted.replaceFirst(".*/programmes/(" + UUID_PATTERN + ").*", "$1");
    send("/programmes/" + id + "/acts/committee", SCAN);
    return id;
  }

  /** The act's scan came back with a note under it. */
  String signedCopy() {
    String programme = programmeWithAScan();
    send("/programmes/" + programme + "/acts/agreed/copy", SCAN + "% підписано\n");
    return first("/programmes/" + programme, "/signed-copies/(" + UUID_PATTERN + ")");
  }

  private void send(String path, String scan) {
    String part = "--oc\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    var form = new StringBuilder();
    Knock.filled(token).forEach((name, value) -> form.append(part.formatted(name, "", value)));
    String file = "; filename=\"scan.pdf\"\r\nContent-Type: application/pdf";
    form.append(part.formatted("file", file, scan)).append("--oc--\r\n");
    visitor.send("POST", path, "multipart/form-data; boundary=oc", form.toString());
  }

  String invoice() {
    return first("/api/v1/invoices", "\"id\":\"(" + UUID_PATTERN + ")\"");
  }

  String correction() {
    return first("/api/v1/corrections", "\"id\":\"(" + UUID_PATTERN + ")\"");
  }

  String reconciliation() {
    return first("/api/v1/reconciliations", "\"id\":\"(" + UUID_PATTERN + ")\"");
  }

  /** Of several that tries have attached, the one of this try. */
  String reconciliationCopy() {
    String act = "/account/reconciliations/" + reconciliation();
    send(act + "/copy", SCAN + "% " + UUID.randomUUID() + "\n");
    return first(act, "/reconciliation-copies/(" + UUID_PATTERN + ")");
  }

  String official() {
    return first("/council", "/council/officials/(" + UUID_PATTERN + ")/end");
  }

  /** Each try has one of its own: trying to take it back takes it back. */
  String passingOfficial() {
    String post = "радник " + UUID.randomUUID();
    var fields = Knock.filled(token);
    fields.putAll(Map.of("position", "COORDINATOR", "title", post, "from", "2024-02-01"));
    visitor.post("/council/officials/new", fields);
    return first("/council", post + "(?s).*?/council/officials/(" + UUID_PATTERN + ")/correction");
  }

  /** Each try has one of its own: trying to remove it removes it. */
  String contact() {
    String address = UUID.randomUUID() + "@rada.example";
    visitor.post(
        "/council/contacts/new",
        Map.of("_csrf", token, "function", "PRESS", "name", "Сусід", "email", address));
    return first("/council", address + ".*?/council/contacts/(" + UUID_PATTERN + ")/remove");
  }

  /** Each try has one of its own: trying to end it ends it. */
  String obstacle() {
    String note = "перешкода " + UUID.randomUUID();
    visitor.post(
        "/year/2026/obstacles/new",
        Map.of("_csrf", token, "kind", "OTHER", "since", "2026-02-02", "note", note));
    return first("/year/2026", note + "(?s).*?/obstacles/(" + UUID_PATTERN + ")/end");
  }

  /** A line of the ledger of inhabitants. */
  String figure() {
    return first("/council", "/council/population/(" + UUID_PATTERN + ")/dispute");
  }

  /** A draft to somebody else: neither the office nor a council sees it. */
  String letter() {
    var letter =
        Map.of(
            "_csrf", token,
            "to", "OTHER",
            "addressee", "Обласна військова адміністрація",
            "subject", "Про проби сусіда",
            "body", "Текст.",
            "signatoryPost", "Голова",
            "signatoryName", "Імʼя ПРІЗВИЩЕ");
    return idIn(visitor.post("/letters/new/anything", letter));
  }

  String apiToken() {
    visitor.post("/tokens", Map.of("_csrf", token, "label", "проба", "scope", "read", "days", "1"));
    return first("/tokens", "/tokens/(" + UUID_PATTERN + ")/end");
  }

  /** A form sent after the session ended waits under this id. */
  String parkedForm() {
    HttpResponse<String> late =
        new Visitor(portal).post("/sign-out-of-time", Map.of("_csrf", token));
    if (late.statusCode() == 404)
      late = new Visitor(portal).post("/programmes/new", Map.of("_csrf", token, "from", "2030"));
    return idIn(late);
  }

  /** Of what was just written: where its writer is sent. */
  private static String idIn(HttpResponse<String> written) {
    Matcher found =
        Pattern.compile(UUID_PATTERN).matcher(written.headers().firstValue("Location").orElse(""));
    if (!found.find()) throw new IllegalStateException("nothing was written: " + written);
    return found.group();
  }

  /** Names, codes and ids of this council, none of which another may read. */
  Set<String> markers() {
    Set<String> markers = markersOfItsOwn();
    markers.add(wordOfItsTemplate());
    return markers;
  }

  /** The same without writing anything for it. */
  Set<String> markersOfItsOwn() {
    var markers = new TreeSet<String>();
    all("/api/v1/councils", "\"(?:edrpou|iban|katottg)\":\"([^\"]+)\"", markers);
    all("/council", "/council/officials/(" + UUID_PATTERN + ")/end", markers);
    all("/api/v1/years/2025", "\"sha256\":\"([0-9a-f]{64})\"", markers);
    for (String list :
        List.of(
            "/api/v1/councils",
            "/api/v1/programmes",
            "/api/v1/invoices",
            "/api/v1/corrections",
            "/api/v1/schedules",
            "/api/v1/reliefs",
            "/api/v1/officials",
            "/api/v1/population",
            "/api/v1/contacts",
            "/api/v1/payments")) all(list, "\"id\":\"(" + UUID_PATTERN + ")\"", markers);
    all("/api/v1/councils", "\"name\":\"(\\p{L}{6})", markers);
    all("/api/v1/invoices", "\"number\":\"([^\"]+)\"", markers);
    // what the office noted of it by the association's own attributes
    markers.add(first("/council", "<dd[^>]*><a href=\"(https://[^\"]+)\""));
    return markers;
  }

  /** Of its markers those that the association's open data tell everybody: name and codes. */
  Set<String> published() {
    var open = new TreeSet<String>();
    all("/api/v1/councils", "\"(?:edrpou|katottg)\":\"([^\"]+)\"", open);
    all("/api/v1/councils", "\"name\":\"(\\p{L}{6})", open);
    return open;
  }

  /** A wording of its own; its word appears nowhere else. */
  private String wordOfItsTemplate() {
    String word = "заради" + council().substring(0, 8);
    visitor.post(
        "/templates/passport/short/edit",
        Map.of("_csrf", token, "seen", "0", "text", "= Паспорт\nНапис " + word));
    String page = visitor.get("/templates/passport/short").body();
    if (!page.contains(word)) throw new IllegalStateException("no wording was kept: " + page);
    return word;
  }

  /** What may not change while a neighbour tries. */
  String state() {
    var state = new StringBuilder();
    for (String list :
        List.of(
            "/api/v1/councils",
            "/api/v1/programmes",
            "/api/v1/invoices",
            "/api/v1/corrections",
            "/api/v1/reconciliations",
            "/api/v1/payments",
            "/api/v1/account",
            "/api/v1/schedules",
            "/api/v1/reliefs",
            "/api/v1/obstacles",
            "/api/v1/years/2026",
            "/api/v1/seasons/2027",
            "/api/v1/tools")) state.append(visitor.get(list).body());
    state.append(visitor.get("/templates/passport/short").body().contains("заради"));
    return state.append(idsOn("/council")).append(idsOn("/tokens")).toString();
  }

  private Set<String> idsOn(String page) {
    var ids = new TreeSet<String>();
    all(page, "(" + UUID_PATTERN + ")/end", ids);
    return ids;
  }

  private String first(String page, String pattern) {
    var found = new TreeSet<String>();
    all(page, pattern, found);
    if (found.isEmpty()) throw new IllegalStateException("nothing like " + pattern + " on " + page);
    return found.first();
  }

  private void all(String page, String pattern, Set<String> into) {
    Pattern.compile(pattern)
        .matcher(visitor.get(page).body())
        .results()
        .map(m -> m.group(1))
        .forEach(into::add);
  }

  static String nobodys() {
    return UUID.randomUUID().toString();
  }
}
