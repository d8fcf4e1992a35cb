import type { PublisherProfile } from "./profile.js";

export const danViet: PublisherProfile = {
  name: "Báo Dân Việt",
  aliases: ["Dân Việt", "Báo điện tử Dân Việt"],
  markers: ["Dân Việt"],
  hosts: ["danviet.vn"],
  province: null,
};
