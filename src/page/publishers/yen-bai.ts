import type { PublisherProfile } from "./profile.js";

export const yenBai: PublisherProfile = {
  name: "Báo Yên Bái",
  aliases: ["Báo Yên Bái điện tử", "YBĐT"],
  markers: ["YBĐT"],
  hosts: ["baoyenbai.com.vn", "baoyenbai.vn"],
  province: "15",
};
