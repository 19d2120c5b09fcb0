package ua.opencities.council.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The first sheet of a workbook, a row at a time. The library refuses archives that unpack to much
 * more than they are; what is too long is left where it is met.
 */
final class XlsxSheet {
  private XlsxSheet() {}

  static Sheet read(byte[] bytes) {
    var rows = new XlsxRows();
    try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      var reader = new XSSFReader(book);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) throw SheetNotReadable.empty();
      try (InputStream first = sheets.next()) {
        var parser = XMLHelper.newXMLReader();
        // without styles a number comes as it is kept, not as it is shown
        parser.setContentHandler(
            new XSSFSheetXMLHandler(null, new ReadOnlySharedStringsTable(book), rows, false));
        parser.parse(new InputSource(first));
      }
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalStateException
        | IllegalArgumentException broken) {
      throw SheetNotReadable.broken();
    }
    return rows.sheet();
  }
}
