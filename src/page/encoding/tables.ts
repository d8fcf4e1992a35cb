/**
 * The letters of VISCII (RFC 1456) and TCVN 5712 ("TCVN3", "ABC"), bytes 80 to FF, sixteen a row.
 * "\0" stands where an encoding has no letter of its own and the byte is read as windows-1252.
 */
export const VISCII_HIGH = [
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
  "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
  "Õắằặấầẩậẽẹếềểễệố",
  "ồổỗỠƠộờởịỰỨỪỬơớƯ",
  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
  "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
  "àáâãảăữẫèéêẻìíĩỉ",
  "đựòóôõỏọụùúũủýợỮ",
] as const;

/**
 * The fonts that wrote TCVN3 (".VnTime") have the lower-case letters and bare capitals; capitals
 * with tones stand where TCVN 5712-1 has them. B0 to B4 are combining tone marks.
 */
export const TCVN_HIGH = [
  "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ",
  "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ",
  "\0ĂÂÊÔƠƯĐăâêôơưđẰ",
  "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ",
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
  "éẹềểễếệìỉỄẾỒĩíịò",
  "Ổỏõóọồổỗốộờởỡớợù",
  "ỖủũúụừửữứựỳỷỹýỵỐ",
] as const;

/** Capitals that found no room above 7F took the place of control codes. */
export const VISCII_LOW: readonly (readonly [code: number, letter: string])[] = [
  [0x02, "Ẳ"],
  [0x05, "Ẵ"],
  [0x06, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
];

export const TCVN_LOW: readonly (readonly [code: number, letter: string])[] = [
  [0x01, "Ú"],
  [0x02, "Ụ"],
  [0x04, "Ừ"],
  [0x05, "Ử"],
  [0x06, "Ữ"],
  [0x11, "Ứ"],
  [0x12, "Ự"],
  [0x13, "Ỳ"],
  [0x14, "Ỷ"],
  [0x15, "Ỹ"],
  [0x16, "Ý"],
  [0x17, "Ỵ"],
];

/**
 * VNI writes a letter and then its marks as one letter of windows-1252. Columns: bare, acute,
 * grave, hook, tilde, dot. Either case of the mark goes with either case of the letter.
 */
export const VNI_LETTERS: readonly (readonly [written: string, read: string])[] = [
  ["a aù aø aû aõ aï", "a á à ả ã ạ"],
  ["aê aé aè aú aü aë", "ă ắ ằ ẳ ẵ ặ"],
  ["aâ aá aà aå aã aä", "â ấ ầ ẩ ẫ ậ"],
  ["ñ", "đ"],
  ["e eù eø eû eõ eï", "e é è ẻ ẽ ẹ"],
  ["eâ eá eà eå eã eä", "ê ế ề ể ễ ệ"],
  ["i í ì æ ó ò", "i í ì ỉ ĩ ị"],
  ["o où oø oû oõ oï", "o ó ò ỏ õ ọ"],
  ["oâ oá oà oå oã oä", "ô ố ồ ổ ỗ ộ"],
  ["ô ôù ôø ôû ôõ ôï", "ơ ớ ờ ở ỡ ợ"],
  ["u uù uø uû uõ uï", "u ú ù ủ ũ ụ"],
  ["ö öù öø öû öõ öï", "ư ứ ừ ử ữ ự"],
  ["y yù yø yû yõ î", "y ý ỳ ỷ ỹ ỵ"],
];

/** Bytes 80 to 9F of windows-1252; the five that it leaves free stand for themselves. */
export const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
