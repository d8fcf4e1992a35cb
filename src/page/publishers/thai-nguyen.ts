import type { PublisherProfile } from "./profile.js";

export const thaiNguyen: PublisherProfile = {
  name: "Báo Thái Nguyên",
  aliases: ["Báo Thái Nguyên điện tử"],
  markers: ["TNĐT"],
  hosts: ["baothainguyen.vn", "baothainguyen.org.vn"],
  province: "19",
};
