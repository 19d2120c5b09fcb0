package ua.opencities.fee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.job.Chunk;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;

/** The invoices of a list in one archive; the argument is an {@link InvoicePack}. */
@ApplicationScoped
class InvoicesOfList implements JobKind {
  static final String KIND = "invoices-of-list";
  static final int AT_ONCE = 5;
  @Inject private InvoiceRows invoices;
  @Inject private TakeInvoiceFile take;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long total(Actor operator, String argument) {
    return invoices.count(InvoicePack.read(argument).search(), LocalDate.now(clock));
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    var pack = InvoicePack.read(job.argument());
    var lines = invoices.after(pack.search(), LocalDate.now(clock), checkpoint.orElse(""), AT_ONCE);
    List<Chunk.File> files =
        lines.stream()
            .flatMap(
                line ->
                    pack.formats().stream()
                        .map(it -> take.take(operator, line.id(), it))
                        .map(file -> new Chunk.File(line.placeOf(file), file.bytes())))
            .toList();
    return lines.size() < AT_ONCE
        ? Chunk.last(lines.size(), files)
        : Chunk.then(lines.get(AT_ONCE - 1).number(), lines.size(), files);
  }

  @Override
  public Optional<String> archive(JobView job) {
    String year = InvoicePack.read(job.argument()).search().year().map(it -> "-" + it).orElse("");
    return Optional.of("rakhunky" + year + ".zip");
  }
}
