package ua.opencities.system.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the test comes to a value for each parameter. A new endpoint needs a line here. */
final class Ways {
  /** An id of the neighbour's, by the path up to it. */
  private static final Map<String, Function<Neighbour, String>> IDS = new LinkedHashMap<>();

  /** Words of the address that name no row. */
  private static final Map<String, String> WORDS =
      Map.of(
          "kind", "programme",
          "variant", "full",
          "number", "0",
          "body", "committee",
          "verb", "agreed",
          "step", "outline",
          "tag", "uk",
          "year", "2026",
          "purpose", "anything");

  /**
   * Opened by a secret that only its bearer has; no council is known there, and no row is listed.
   */
  private static final List<String> SECRETS =
      List.of(
          "invitation/{secret}",
          "password/{secret}",
          "application/{secret}",
          "application/{secret}/files/{file}");

  static {
    IDS.put("programmes/{id}", Neighbour::programme);
    IDS.put("programmes/{id}/acts/agreed/file", Neighbour::programmeWithAScan);
    IDS.put("programmes/{id}/acts/agreed/copy", Neighbour::programmeWithAScan);
    IDS.put("programmes/{id}/correct/agreed", Neighbour::programmeWithAScan);
    IDS.put("signed-copies/{copy}", Neighbour::signedCopy);
    IDS.put("api/v1/programmes/{id}", Neighbour::programme);
    IDS.put("account/invoices/{id}", Neighbour::invoice);
    IDS.put("api/v1/invoices/{id}", Neighbour::invoice);
    IDS.put("account/reconciliations/{id}", Neighbour::reconciliation);
    IDS.put("api/v1/reconciliations/{id}", Neighbour::reconciliation);
    IDS.put("reconciliation-copies/{copy}", Neighbour::reconciliationCopy);
    IDS.put("account/corrections/{id}", Neighbour::correction);
    IDS.put("api/v1/corrections/{id}", Neighbour::correction);
    IDS.put("api/v1/councils/{id}", Neighbour::council);
    IDS.put("council/officials/{official}", Neighbour::official);
    IDS.put("council/officials/{official}/correction", Neighbour::passingOfficial);
    IDS.put("council/officials/{official}/correction/take-back", Neighbour::passingOfficial);
    IDS.put("api/v1/officials/{official}", Neighbour::passingOfficial);
    IDS.put("council/contacts/{contact}", Neighbour::contact);
    IDS.put("council/population/{figure}", Neighbour::figure);
    IDS.put("letters/{id}", Neighbour::letter);
    IDS.put("api/v1/letters/{id}", Neighbour::letter);
    IDS.put("obstacles/{obstacle}", Neighbour::obstacle);
    IDS.put("tokens/{id}", Neighbour::apiToken);
    IDS.put("resume/{id}", Neighbour::parkedForm);
  }

  private Ways() {}

  /** Of the years only one has its season open. */
  private static String word(Endpoint endpoint, String parameter) {
    return parameter.equals("year") && endpoint.path().matches("(api/v1/)?seasons/.*")
        ? "2027"
        : WORDS.get(parameter);
  }

  static boolean isOpenedByASecret(Endpoint endpoint) {
    return endpoint.parameters().stream().anyMatch(p -> SECRETS.contains(endpoint.upTo(p[0])));
  }

  /** The name of its parameter that names a row, or null. */
  static String idOf(Endpoint endpoint) {
    return endpoint.parameters().stream()
        .map(p -> p[0])
        .filter(name -> IDS.containsKey(endpoint.upTo(name)))
        .findFirst()
        .orElse(null);
  }

  /** Parameters nobody said anything about. */
  static List<String> unknown(Endpoint endpoint) {
    return endpoint.parameters().stream()
        .filter(
            p -> !IDS.containsKey(endpoint.upTo(p[0])) && !SECRETS.contains(endpoint.upTo(p[0])))
        .filter(p -> !WORDS.containsKey(p[0]) && !p[0].equals("format"))
        .map(p -> p[0])
        .toList();
  }

  static String id(Endpoint endpoint, Neighbour of) {
    String way = endpoint.upTo(idOf(endpoint));
    return IDS.getOrDefault(endpoint.path().replaceAll("\\{(\\w+)[^}]*}", "{$1}"), IDS.get(way))
        .apply(of);
  }

  /** The endpoint with every word of its address said; one for each format. */
  static Stream<Endpoint> said(Endpoint endpoint) {
    Endpoint said = endpoint;
    for (String[] parameter : endpoint.parameters())
      if (WORDS.containsKey(parameter[0]))
        said = said.at(said.with(parameter[0], word(endpoint, parameter[0])));
    Endpoint worded = said;
    boolean formats = endpoint.parameters().stream().anyMatch(p -> p[0].equals("format"));
    if (!formats) return Stream.of(worded);
    return (endpoint.path().contains("csv|xlsx")
            ? Stream.of("csv", "xlsx")
            : Stream.of("pdf", "docx"))
        .map(format -> worded.at(worded.with("format", format)));
  }
}
