package ua.opencities.fee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.TakeInvoicePaper;
import ua.opencities.job.Chunk;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;

/** All invoices for one year as PDF in one archive; the argument is the year. */
@ApplicationScoped
class InvoicesOfYear implements JobKind {
  private static final int AT_ONCE = 5;
  @Inject private YearInvoices invoices;
  @Inject private TakeInvoicePaper papers;

  @Override
  public String kind() {
    return "invoices-of-year";
  }

  @Override
  public long total(Actor operator, String argument) {
    return invoices.count(Integer.parseInt(argument));
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    int year = Integer.parseInt(job.argument());
    var lines = invoices.after(year, checkpoint.orElse(""), AT_ONCE);
    List<Chunk.File> files = lines.stream().map(line -> file(operator, line)).toList();
    return lines.size() < AT_ONCE
        ? Chunk.last(lines.size(), files)
        : Chunk.then(lines.get(AT_ONCE - 1).number(), lines.size(), files);
  }

  private Chunk.File file(Actor operator, NamedInvoice line) {
    PaperFile paper = papers.take(operator, line.id(), PaperFormat.PDF);
    return new Chunk.File(line.placeOf(paper), paper.bytes());
  }

  @Override
  public Optional<String> archive(JobView job) {
    return Optional.of("rakhunky-" + job.argument() + ".zip");
  }
}
