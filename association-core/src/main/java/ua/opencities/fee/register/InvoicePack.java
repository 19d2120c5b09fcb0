package ua.opencities.fee.register;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;

/**
 * Which invoices are to be packed, and in which formats; written as the argument of the job: year,
 * kind, oblast, state, run and formats, "all" where nothing is narrowed, then the words of the
 * search.
 */
record InvoicePack(InvoiceSearch search, Set<InvoiceFormat> formats) {
  private static final String ALL = "all";
  private static final String HINDERED = "+hindered";
  private static final int PLACES = 7;

  String written() {
    return String.join(
        " ",
        search.year().map(String::valueOf).orElse(ALL),
        search.kind().map(Enum::name).orElse(ALL),
        search.oblast().orElse(ALL),
        search.state().map(Enum::name).orElse(ALL),
        search.run().map(UUID::toString).orElse(ALL),
        formats.stream().sorted().map(Enum::name).collect(joining("+"))
            + (search.hindered() ? HINDERED : ""),
        search.words().orElse(""));
  }

  static InvoicePack read(String written) {
    String[] said = written.split(" ", PLACES);
    var search =
        new InvoiceSearch(
            Optional.empty(),
            unlessAll(said[0]).map(Integer::valueOf),
            unlessAll(said[3]).map(InvoiceState::valueOf),
            unlessAll(said[2]),
            Optional.of(said.length < PLACES ? "" : said[6]).filter(words -> !words.isBlank()),
            unlessAll(said[1]).map(TariffKind::valueOf),
            unlessAll(said[4]).map(UUID::fromString),
            said[5].endsWith(HINDERED),
            InvoiceSearch.Sort.NEWEST,
            Page.Request.first());
    var formats =
        Arrays.stream(said[5].replace(HINDERED, "").split("\\+"))
            .map(InvoiceFormat::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(InvoiceFormat.class)));
    return new InvoicePack(search, formats);
  }

  private static Optional<String> unlessAll(String said) {
    return Optional.of(said).filter(it -> !it.equals(ALL));
  }
}
