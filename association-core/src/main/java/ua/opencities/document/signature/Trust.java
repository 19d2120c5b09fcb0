package ua.opencities.document.signature;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.TrustedList;

/**
 * By which list and at which moment signatures are read.
 *
 * @param now stands in for the moment of signing where no believed stamp tells it: the signer's own
 *     clock may have been turned back to a day when the certificate was in force
 */
record Trust(Optional<TrustedList> list, Instant now) {
  Chain chain(
      X509CertificateHolder signer,
      Collection<X509CertificateHolder> brought,
      Optional<TimeStamp> stamp) {
    Instant on = stamp.filter(it -> believed(it, brought)).map(TimeStamp::at).orElse(now);
    return list.map(it -> it.of(signer, brought, on)).orElse(Chain.NOT_CHECKED);
  }

  private boolean believed(TimeStamp stamp, Collection<X509CertificateHolder> brought) {
    return list.map(it -> it.stamps(stamp.by(), brought, stamp.at())).orElse(false);
  }

  List<X509CertificateHolder> stampers() {
    return list.map(TrustedList::stampers).orElse(List.of());
  }
}
