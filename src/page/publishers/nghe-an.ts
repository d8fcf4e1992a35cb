import type { PublisherProfile } from "./profile.js";

export const ngheAn: PublisherProfile = {
  name: "Báo Nghệ An",
  aliases: ["Báo Nghệ An điện tử"],
  markers: ["BNA", "Baonghean"],
  hosts: ["baonghean.vn"],
  province: "40",
};
