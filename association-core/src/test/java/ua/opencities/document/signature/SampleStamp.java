package ua.opencities.document.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** A time stamp as a provider's server gives it. */
final class SampleStamp {
  private SampleStamp() {}

  static TimeStampToken by(SampleSigner stamper, byte[] over, Instant at) {
    try {
      DigestCalculator sha256 = SampleSigner.calculator(DigestCalculator.SHA_256);
      sha256.getOutputStream().write(over);
      var request = new TimeStampRequestGenerator();
      request.setCertReq(true);
      var made =
          new TimeStampTokenGenerator(
              stamper.generator(),
              SampleSigner.calculator(DigestCalculator.SHA_256),
              new ASN1ObjectIdentifier("1.2.804.2.1.1.1.2.3.1"));
      made.addCertificates(new CollectionStore<>(List.of(stamper.certificate)));
      return made.generate(
          request.generate(DigestCalculator.SHA_256.getAlgorithm(), sha256.getDigest()),
          BigInteger.ONE,
          Date.from(at));
    } catch (TSPException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
